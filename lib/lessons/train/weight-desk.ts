import {html} from "htl";
import {outputWeights} from "../../charts/output-weights.js";
import {unitWeights} from "../../charts/unit-weights.js";
import {weightLimit} from "../../charts/weight-limit.js";
import {weightTiles} from "../../charts/weight-tiles.js";
import {anyOf, createSignal} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import type {Session} from "../../workbook/run/session.js";

/** The weights while they train: all of w1 as tiles, one tile enlarged, and w2, on one colour scale. */
export function weightDesk(session: Session): HTMLElement {
  const selected = createSignal();
  let unit = 0;
  let place = {x: 14, y: 14};
  const select = (next: number) => {
    unit = next;
    slider.value = String(next);
    value.textContent = String(next);
    selected.tell();
  };
  // The figures change with the training and with the chosen unit.
  const source = anyOf(selected, session);

  const slider =
    html`<input type="range" id="hidden-unit" min="0" max="199" step="1" value="0">` as HTMLInputElement;
  const value = html`<output for="hidden-unit">0</output>`;
  slider.addEventListener("input", () => select(slider.valueAsNumber));

  const parameters = () => session.snapshot?.parameters;
  const tiles = (width: number) => {
    const now = parameters();
    return now && weightTiles(now.w1, {width, limit: weightLimit(now.w1), choice: {unit, onSelect: select}});
  };
  const enlarged = () => {
    const now = parameters();
    if (!now) return undefined;
    const onMove = (next: typeof place) => {
      place = next;
    };
    return unitWeights(now.w1, {unit, limit: weightLimit(now.w1), place, onMove});
  };
  const outputs = () => {
    const now = parameters();
    return now && outputWeights(now.w2, {unit, limit: weightLimit(now.w1)});
  };
  return html`<div class="weight-desk">
    <div class="control"><label for="hidden-unit">Hidden unit</label> ${value} ${slider}</div>
    ${live(source, tiles, {height: 345})}
    <div class="beside">${live(source, enlarged, {height: 300})}${live(source, outputs, {height: 220})}</div>
  </div>`;
}
