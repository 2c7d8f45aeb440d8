import {html} from "htl";
import {percent, read} from "../../charts/number.js";
import type {RecordedRun} from "../../training/recorded-run.js";

/**
 * Recorded runs of as many epochs, one row for each: how they begin, and what they come to with seed 0 and, below it, with
 * another seed; beside it, what they come to with the hidden layer held still.
 */
export function recordedTable(runs: readonly RecordedRun[]): HTMLElement {
  const [{settings, again}] = runs;
  const both = (first: number, other: number) => html`<td>${percent(first)}<br>${percent(other)}</td>`;
  return html`<table class="recorded-table">
    <caption><b class="recorded-mark">recorded</b> Test images read correctly after ${settings.epochs} epochs: seed ${settings.seed}, and below it seed ${again.seed}</caption>
    <thead><tr>${[
      "weights",
      "satu\u00adrated",
      "first loss",
      "2/λ",
      "read cor\u00adrectly",
      "hidden layer held still"
    ].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${runs.map(
      (run) => html`<tr>
        <th scope="row">${run.title}</th>
        <td>${percent(run.saturated)}</td>
        <td>${read(run.loss[0])}</td>
        <td>${read(Number(run.limit.toPrecision(2)))}</td>
        ${both(run.testAccuracy.at(-1)!, run.again.testAccuracy)}
        ${both(run.heldStill, run.again.heldStill)}
      </tr>`
    )}</tbody>
  </table>`;
}
