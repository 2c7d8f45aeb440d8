import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {terms} from "../../array/terms.js";
import type {MatrixEntry} from "../../charts/entry-layout.js";
import {read} from "../../charts/number.js";
import type {Choice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";

/** What went into lin2, and what came out. */
export interface Lin2 {
  readonly sig1: Matrix; // n × 200
  readonly w2: Matrix; // 200 × 10
  readonly lin2: Matrix; // n × 10
}

/** How the chosen hidden unit counts for each digit: its sig1, its ten weights, the ten products, and the ten sums. */
export function lin2Table({sig1, w2, lin2}: Lin2, entry: Choice<MatrixEntry>): HTMLElement {
  const draw = () => {
    const {row, col} = entry.value;
    const digits = Array.from({length: w2.cols}, (_, digit) => ({
      digit,
      term: terms(sig1, w2, row, digit)[col],
      sum: lin2.data[row * lin2.cols + digit]
    }));
    return html`<div class="number-table" tabindex="0" role="region" aria-label="From one hidden unit to ten digits"><table>
      <thead><tr><th scope="col">digit</th><th scope="col"><code>sig1[${row}, ${col}]</code></th><th scope="col"><code>w2[${col}, digit]</code></th><th scope="col">product</th><th scope="col"><code>lin2[${row}, digit]</code></th></tr></thead>
      <tbody>${digits.map(({digit, term, sum}) => html`<tr><th scope="row">${digit}</th><td>${read(term.left)}</td><td>${read(term.right)}</td><td>${read(term.product)}</td><td>${read(sum)}</td></tr>`)}</tbody>
    </table></div>`;
  };
  return live(entry, draw, {height: 330});
}
