import {html} from "htl";
import {largestEntry} from "../../array/largest-entry.js";
import type {Matrix} from "../../array/matrix.js";
import {read} from "../../charts/number.js";

/** One update of w2: each 200 × 10. */
export interface UpdateOfW2 {
  readonly before: Matrix;
  readonly gradient: Matrix;
  readonly after: Matrix;
  readonly learningRate: number;
}

/** What the update makes of one weight: the one with the steepest gradient. */
export function weightNote({before, gradient, after, learningRate}: UpdateOfW2): HTMLElement {
  const {row, col} = largestEntry(gradient);
  const [w, g, next] = [before, gradient, after].map(({data, cols}) => data[row * cols + col]);
  const slope = g < 0 ? `(${read(g)})` : read(g);
  return html`<p class="step-weight"><code data-quantity="w2">w2[${row}, ${col}]</code> becomes ${read(w)} − ${learningRate} · ${slope} = <b>${read(next)}</b></p>`;
}
