import {html} from "htl";
import {type MatrixEntry, rowLayout} from "../../charts/entry-layout.js";
import {entryPicker} from "../../charts/entry-picker.js";
import {gradientLegend} from "../../charts/legend.js";
import {nudgeCurve} from "../../charts/nudge-curve.js";
import {read} from "../../charts/number.js";
import {gradientColours} from "../../charts/theme.js";
import {weightLimit} from "../../charts/weight-limit.js";
import {anyOf, type Choice, createChoice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import {changeOfLoss, type LossPass} from "./loss-pass.js";
import {lossTable} from "./loss-table.js";

/**
 * The reader picks one output of one image and nudges it: what the gradient says of the loss, and what the loss does.
 */
export function nudgeDesk(pass: LossPass): HTMLElement {
  const {batch, gradOutput} = pass;
  const reach = reachOf(pass);
  const entry = createChoice<MatrixEntry>({row: 0, col: batch.labels[0]});
  const nudge = createChoice(1);
  const slope = () => gradOutput.data[entry.value.row * gradOutput.cols + entry.value.col];
  const either = anyOf(entry, nudge);

  const picker = () => {
    const {row, col} = entry.value;
    const limit = weightLimit(gradOutput);
    return entryPicker(gradOutput, {
      quantity: "gradOutput",
      layout: rowLayout(gradOutput),
      colours: gradientColours(limit),
      entry: entry.value,
      onPick: entry.choose,
      title: "gradOutput: a row an image, a column a digit",
      legend: gradientLegend(limit, "gradient"),
      alternative: `gradOutput, ${gradOutput.rows} × ${gradOutput.cols}. Image ${row}, digit ${col} is picked: ${read(slope())}. Arrow keys pick its neighbours.`
    });
  };
  const table = () => lossTable(pass, entry.value);
  const curve = (width: number) =>
    nudgeCurve((by) => changeOfLoss(pass, entry.value, by), {
      width,
      reach,
      nudge: nudge.value,
      slope: slope()
    });
  const numbers = html`<dl class="run-status"></dl>`;
  const show = () => {
    const change = changeOfLoss(pass, entry.value, nudge.value);
    const foretold = slope() * nudge.value;
    const item = (name: string, value: number) => html`<div><dt>${name}</dt><dd>${read(value)}</dd></div>`;
    numbers.replaceChildren(
      item("gradOutput · nudge", foretold),
      item("change of the loss", change),
      item("what is missing", change - foretold)
    );
  };
  either.subscribe(show);
  show();
  return html`<div class="nudge-desk">
    ${live(entry, picker, {height: 300})}
    ${live(entry, table, {height: 320})}
    ${nudgeSlider(entry, nudge, reach)}
    ${numbers}
    ${live(either, curve, {height: 340})}
  </div>`;
}

/** The largest nudge: enough to bring any output of the batch to its target, a whole number of tens. */
function reachOf({batch, output}: LossPass): number {
  const errors = output.data.map((x, i) => Math.abs(x - batch.target.data[i]));
  return 10 * Math.ceil(Math.max(...errors) / 10);
}

function nudgeSlider(entry: Choice<MatrixEntry>, nudge: Choice<number>, reach: number): HTMLElement {
  const slider =
    html`<input type="range" id="nudge" min=${-reach} max=${reach} step="0.1" value=${nudge.value}>` as HTMLInputElement;
  const value = html`<output for="nudge"></output>`;
  const label = html`<label for="nudge"></label>`;
  const show = () => {
    label.textContent = `Nudge output[${entry.value.row}, ${entry.value.col}] by`;
    value.textContent = read(nudge.value);
  };
  slider.addEventListener("input", () => nudge.choose(slider.valueAsNumber));
  entry.subscribe(show);
  nudge.subscribe(show);
  show();
  return html`<div class="control">${label} ${value} ${slider}</div>`;
}
