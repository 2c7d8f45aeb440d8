import {html} from "htl";
import {percent, read} from "../charts/number.js";
import type {RecordedRun} from "../training/recorded-run.js";

const COLUMNS: readonly [name: string, value: (run: RecordedRun) => string][] = [
  ["stuck units", ({saturated}) => percent(saturated)],
  ["first outputs", ({lowestOutput, highestOutput}) => `${read(lowestOutput)} to ${read(highestOutput)}`],
  ["2/λ", ({overshootRate}) => read(overshootRate)],
  ["learning rate", ({settings}) => read(settings.learningRate)],
  ["epochs", ({settings}) => String(settings.epochs)],
  ["last loss", ({loss}) => read(loss.at(-1)!)],
  ["test images right", ({testAccuracy}) => percent(testAccuracy.at(-1)!)]
];

/** Recorded runs side by side: how they began, and what they came to. Narrow screens scroll it sideways. */
export function recordedTable(runs: readonly RecordedRun[]): HTMLElement {
  return html`<div class="recorded-table" role="region" aria-label="Recorded runs side by side" tabindex="0"><table>
    <caption><b class="recorded-mark">recorded</b> The runs side by side</caption>
    <thead><tr><th scope="col">run</th>${COLUMNS.map(([name]) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${runs.map(
      (run) =>
        html`<tr><th scope="row">${run.title}</th>${COLUMNS.map(([, value]) => html`<td>${value(run)}</td>`)}</tr>`
    )}</tbody>
  </table></div>`;
}
