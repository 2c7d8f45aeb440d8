import {html} from "htl";
import {percent, read} from "../charts/number.js";
import type {RecordedRun} from "../training/recorded-run.js";

const columns = (common: number): [name: string, value: (run: RecordedRun) => string][] => [
  ["saturated at first", ({saturated}) => percent(saturated)],
  ["first outputs", ({lowestOutput, highestOutput}) => `${read(lowestOutput)} to ${read(highestOutput)}`],
  ["2/λ", ({overshootRate}) => read(overshootRate)],
  ["learning rate", ({settings}) => read(settings.learningRate)],
  [`loss after ${common} epochs`, ({loss}) => read(loss[common])],
  ["test images right", ({testAccuracy}) => percent(testAccuracy[common])],
  [
    "and at the end",
    ({settings, testAccuracy}) => `${percent(testAccuracy.at(-1)!)} (${settings.epochs} epochs)`
  ]
];

/** Recorded runs side by side: how they began, and what they came to after as many epochs as all of them have. Narrow screens scroll it sideways. */
export function recordedTable(runs: readonly RecordedRun[]): HTMLElement {
  const all = columns(Math.min(...runs.map(({settings}) => settings.epochs)));
  return html`<div class="recorded-table" role="region" aria-label="Recorded runs side by side" tabindex="0"><table>
    <caption><b class="recorded-mark">recorded</b> The runs side by side</caption>
    <thead><tr><th scope="col">run</th>${all.map(([name]) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${runs.map(
      (run) =>
        html`<tr><th scope="row">${run.title}</th>${all.map(([, value]) => html`<td>${value(run)}</td>`)}</tr>`
    )}</tbody>
  </table></div>`;
}
