import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import type {MatrixEntry} from "../../charts/entry-layout.js";
import {read} from "../../charts/number.js";
import type {Choice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";

/** What the page has computed: each n × 10. */
export interface LossParts {
  readonly labels: Uint8Array;
  readonly output: Matrix;
  readonly target: Matrix;
  readonly error: Matrix;
  readonly squares: Matrix;
}

/** The picked image's part of the loss: ten outputs, ten targets, their differences, and the squares that are summed. */
export function lossTable(parts: LossParts, picked: Choice<MatrixEntry>): HTMLElement {
  return live(picked, () => table(parts, picked.value), {height: 320});
}

function table({labels, output, target, error, squares}: LossParts, {row, col}: MatrixEntry): HTMLElement {
  const {cols} = output;
  const columns = [output, target, error, squares].map(({data}) =>
    data.subarray(row * cols, (row + 1) * cols)
  );
  const sum = columns[3].reduce((sum, square) => sum + square, 0);
  return html`<div class="table-frame"><table class="loss-table">
    <caption>Image ${row}, a ${labels[row]}: its part of the loss is ½ · ${read(sum)} = ${read(sum / 2)}</caption>
    <thead><tr><th scope="col">digit</th><th scope="col" data-quantity="output">output</th><th scope="col" data-quantity="target">target</th><th scope="col">error</th><th scope="col">error²</th></tr></thead>
    <tbody>${Array.from(
      {length: cols},
      (_, digit) =>
        html`<tr class=${digit === col ? "chosen" : null}><th scope="row">${digit}</th>${columns.map((column) => html`<td>${read(column[digit])}</td>`)}</tr>`
    )}</tbody>
  </table></div>`;
}
