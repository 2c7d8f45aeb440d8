import {html} from "htl";
import {shape} from "../../array/matrix.js";
import {whole} from "../../charts/number.js";
import type {Parameters} from "../../network/functional.js";
import {numpyShape} from "../../network/program.js";

const MEANING = {
  w1: "from each pixel to each hidden unit",
  b1: "one for each hidden unit",
  w2: "from each hidden unit to each digit",
  b2: "one for each digit"
};

/** The four parameters with their shapes here and in NumPy, how many numbers each holds, and `count`, the sum. */
export function parameterTable(parameters: Parameters, count: number): HTMLElement {
  const names = ["w1", "b1", "w2", "b2"] as const;
  return html`<div class="number-table" tabindex="0" role="region" aria-label="The parameters, counted"><table>
    <thead><tr><th scope="col">parameter</th><th scope="col">shape</th><th scope="col">in NumPy</th><th scope="col">numbers</th><th scope="col" data-text>which</th></tr></thead>
    <tbody>${names.map((name) => {
      const {rows, cols} = parameters[name];
      return html`<tr data-quantity=${name}><th scope="row"><code>${name}</code></th><td>${shape(parameters[name])}</td><td><code>${numpyShape(shape(parameters[name]))}</code></td><td>${whole(rows * cols)}</td><td data-text>${MEANING[name]}</td></tr>`;
    })}</tbody>
    <tfoot><tr><th scope="row">all</th><td></td><td></td><td>${whole(count)}</td><td></td></tr></tfoot>
  </table></div>`;
}
