import {html} from "htl";
import {entryPicker} from "../../../charts/entry-picker.js";
import {gradientLegend} from "../../../charts/legend.js";
import {gradientColours} from "../../../charts/theme.js";
import {weightLimit} from "../../../charts/weight-limit.js";
import {type Entry, GRADIENT_OF} from "../../../network/gradient-check.js";
import {steepest} from "../../../network/steepest.js";
import {type Choice, partOf} from "../../../notebook/change.js";
import {bound} from "../../../notebook/inputs/input.js";
import {slider} from "../../../notebook/inputs/slider.js";
import {live} from "../../../notebook/live.js";
import type {Checked} from "./entry-checks.js";
import {entryInWords, parameterLayout} from "./parameter-layout.js";

const NAMES = ["w1", "b1", "w2", "b2"] as const;

/** Picks one of all the weights and biases: the parameter, then the entry in the picture of its gradient. */
export function entryChoice(gradients: Checked["gradients"], entry: Choice<Entry>): HTMLElement {
  const radios = NAMES.map(
    (name) =>
      html`<label><input type="radio" name="microscope-parameter" value=${name} checked=${name === entry.value.name} onchange=${() => entry.choose(steepest(gradients, name))}> <code>${name}</code></label>`
  );
  const highest = gradients.gradB1.cols - 1;
  const unit = bound(slider({label: "Hidden unit", lowest: 0, highest, value: 0}), partOf(entry, "col"));
  const told = html`<p class="readout" aria-live="polite"></p>`;
  const show = () => {
    unit.hidden = entry.value.name !== "w1";
    told.textContent = `Under the microscope: ${entryInWords(entry.value)}.`;
  };
  entry.subscribe(show);
  show();

  const picker = () => {
    const {name, col} = entry.value;
    const quantity = GRADIENT_OF[name];
    const gradient = gradients[quantity];
    const limit = weightLimit(gradient);
    return entryPicker(gradient, {
      quantity,
      layout: parameterLayout(gradient, entry.value),
      colours: gradientColours(limit),
      entry: entry.value,
      onPick: (at) => entry.choose({...at, name}),
      title: name === "w1" ? `gradW1, the entries of hidden unit ${col}` : quantity,
      legend: gradientLegend(limit, "gradient"),
      alternative: `The entries of ${quantity}; ${entryInWords(entry.value)} is marked. Arrow keys go to its neighbours.`
    });
  };
  return html`<div>
    <fieldset class="parameter-choice"><legend>Parameter</legend>${radios}</fieldset>
    ${unit}
    ${live(entry, picker, {height: 330})}
    ${told}
  </div>`;
}
