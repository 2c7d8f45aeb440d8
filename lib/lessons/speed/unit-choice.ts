import {html} from "htl";
import type {Choice} from "../../notebook/change.js";
import {type SpeedUnit, UNITS} from "./units.js";

/** Chooses what the speeds of the figures are counted in. */
export function unitChoice(unit: Choice<SpeedUnit>): HTMLElement {
  const select =
    html`<select>${UNITS.map(({name}) => html`<option>${name}</option>`)}</select>` as HTMLSelectElement;
  select.addEventListener("change", () => unit.choose(UNITS[select.selectedIndex]));
  unit.subscribe(() => {
    select.selectedIndex = UNITS.indexOf(unit.value);
  });
  return html`<div class="choices"><label>Count the speed in ${select}</label></div>`;
}
