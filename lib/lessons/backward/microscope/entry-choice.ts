import {html} from "htl";
import {entryPicker} from "../../../charts/entry-picker.js";
import {gradientLegend} from "../../../charts/legend.js";
import {gradientColours} from "../../../charts/theme.js";
import {weightLimit} from "../../../charts/weight-limit.js";
import type {Gradients} from "../../../network/functional.js";
import {type Entry, GRADIENT_OF} from "../../../network/gradient-check.js";
import {steepest} from "../../../network/steepest.js";
import type {Choice} from "../../../notebook/change.js";
import {live} from "../../../notebook/live.js";
import {entryInWords, parameterLayout} from "./parameter-layout.js";

const NAMES = ["w1", "b1", "w2", "b2"] as const;

/** Picks one of all the weights and biases: the parameter, then the entry in the picture of its gradient. */
export function entryChoice(gradients: Gradients, entry: Choice<Entry>): HTMLElement {
  const radios = NAMES.map(
    (name) =>
      html`<label><input type="radio" name="microscope-parameter" value=${name} checked=${name === entry.value.name} onchange=${() => entry.choose(steepest(gradients, name))}> <code>${name}</code></label>`
  );
  const unit =
    html`<input type="range" id="microscope-unit" min="0" max=${gradients.gradB1.cols - 1} step="1">` as HTMLInputElement;
  const unitValue = html`<output for="microscope-unit"></output>`;
  const unitControl = html`<div class="control"><label for="microscope-unit">Hidden unit</label> ${unitValue} ${unit}</div>`;
  unit.addEventListener("input", () => entry.choose({...entry.value, col: unit.valueAsNumber}));
  const told = html`<p class="readout" aria-live="polite"></p>`;
  const show = () => {
    const {name, col} = entry.value;
    unitControl.hidden = name !== "w1";
    unit.value = String(col);
    unitValue.textContent = String(col);
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
    ${unitControl}
    ${live(entry, picker, {height: 330})}
    ${told}
  </div>`;
}
