import {html} from "htl";
import type {Matrix} from "../array/matrix.js";
import {figure} from "./figure.js";
import {read} from "./number.js";
import {raster} from "./raster.js";
import {signedColours} from "./theme.js";

/** Which hidden unit is marked, and the weight at the ends of the colour scale. */
export interface OutputWeightsOptions {
  readonly unit: number;
  readonly limit: number;
}

/** w2 (hidden × 10) lying on its side: a row a digit, a column a hidden unit; the chosen unit's column is marked. */
export function outputWeights(w2: Matrix, {unit, limit}: OutputWeightsOptions): HTMLElement {
  const canvas = raster(w2.rows, w2.cols, (x, y) => w2.data[x * w2.cols + y], signedColours(limit));
  const mark = {left: `${(100 * unit) / w2.rows}%`, width: `${100 / w2.rows}%`};
  const picture = html`<div class="output-weights">
    <div class="output-weights-names">${Array.from({length: w2.cols}, (_, digit) => html`<span>${digit}</span>`)}</div>
    <div class="output-weights-frame">${canvas}<div class="output-weights-mark" style=${mark}></div></div>
  </div>`;
  const row = Array.from(
    {length: w2.cols},
    (_, digit) => `${digit}: ${read(w2.data[unit * w2.cols + digit])}`
  );
  return figure(picture, {
    title: "w2: from hidden units (across) to digits (down)",
    alternative: `The weights from ${w2.rows} hidden units to ${w2.cols} digits. From unit ${unit} to digit ${row.join(", ")}.`
  });
}
