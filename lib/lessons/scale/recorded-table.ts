import {html} from "htl";
import {percent, read} from "../../charts/number.js";
import type {RecordedRun} from "../../training/recorded-run.js";

const rows = (common: number): [name: string, value: (run: RecordedRun) => string][] => [
  ["saturated at first", ({saturated}) => percent(saturated)],
  ["first outputs", ({lowestOutput, highestOutput}) => `${read(lowestOutput)} to ${read(highestOutput)}`],
  ["2/λ of w2, b2", ({overshootRate}) => read(overshootRate)],
  ["learning rate", ({settings}) => read(settings.learningRate)],
  [`loss after ${common} epochs`, ({loss}) => read(loss[common])],
  [`test images right after ${common} epochs`, ({testAccuracy}) => percent(testAccuracy[common])],
  ["epochs in all", ({settings}) => `${settings.epochs}`],
  ["test images right at the end", ({testAccuracy}) => percent(testAccuracy.at(-1)!)]
];

/**
 * Recorded runs side by side, a column a run: how they began, what they came to after as many epochs as all of them
 * have, and in the end.
 */
export function recordedTable(runs: readonly RecordedRun[]): HTMLElement {
  const all = rows(Math.min(...runs.map(({settings}) => settings.epochs)));
  return html`<table class="recorded-table">
    <caption><b class="recorded-mark">recorded</b> The runs side by side</caption>
    <thead><tr><td></td>${runs.map(({title}) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${all.map(
      ([name, value]) =>
        html`<tr><th scope="row">${name}</th>${runs.map((run) => html`<td>${value(run)}</td>`)}</tr>`
    )}</tbody>
  </table>`;
}
