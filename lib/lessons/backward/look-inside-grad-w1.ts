import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {terms} from "../../array/terms.js";
import {transpose} from "../../array/transpose.js";
import {type MatrixEntry, tileLayout} from "../../charts/entry-layout.js";
import {entryPicker} from "../../charts/entry-picker.js";
import {gradientLegend} from "../../charts/legend.js";
import {read} from "../../charts/number.js";
import {productTiles} from "../../charts/product-tiles.js";
import {raster} from "../../charts/raster.js";
import {gradientColours, inkColours} from "../../charts/theme.js";
import {weightLimit} from "../../charts/weight-limit.js";
import type {Choice} from "../../notebook/change.js";
import {lookInside} from "../../workbook/look-inside/look-inside.js";

const SIDE = 28;
const TILE = SIDE + 1;

/** gradW1 and what went into it, and the entry that is open: pixel and hidden unit. */
export interface InsideGradW1 {
  readonly data: Matrix; // n × 784
  readonly labels: Uint8Array;
  readonly gradLin1: Matrix; // n × 200
  readonly gradW1: Matrix; // 784 × 200
  readonly entry: Choice<MatrixEntry>;
}

/** gradW1 = dataᵀ·gradLin1, opened at any pixel and hidden unit: one product for each image of the batch. */
export function lookInsideGradW1({data, labels, gradLin1, gradW1, entry}: InsideGradW1): HTMLElement {
  const dataT = transpose(data);
  const across = Math.ceil(Math.sqrt(data.rows));
  const limit = weightLimit(gradW1);
  const place = (pixel: number) => `row ${Math.floor(pixel / SIDE)}, column ${pixel % SIDE}`;
  return lookInside({
    name: "gradW1",
    matrix: gradW1,
    entry,
    inputs: {row: "Pixel", col: "Hidden unit"},
    columns: {place: "image", left: "data", right: "gradLin1"},
    across,
    height: 345,
    terms: ({row, col}) => terms(dataT, gradLin1, row, col),
    bias: () => undefined,
    placeOf: ({k}, {row}) => thumbnail(data, k, row),
    tell: ({k, left, right, product}) =>
      `Image ${k}, a ${labels[k]}: ${read(left)} × ${read(right)} = ${read(product)}`,
    picker: (width, at, onPick) =>
      entryPicker(gradW1, {
        quantity: "gradW1",
        layout: tileLayout(gradW1, width >= 20 * TILE ? 20 : 10),
        colours: gradientColours(limit),
        entry: at,
        onPick,
        title: "gradW1: one tile per hidden unit, one square per pixel",
        legend: gradientLegend(limit, "gradW1"),
        alternative: `gradW1, ${gradW1.rows} × ${gradW1.cols}, as ${gradW1.cols} tiles of 28 × 28. Pixel ${at.row} (${place(at.row)}) of hidden unit ${at.col} is open: ${read(gradW1.data[at.row * gradW1.cols + at.col])}. Arrow keys open its neighbours.`
      }),
    tiles: (products, {row, col}, on) =>
      productTiles(products, {
        title: `One product per image: pixel ${row} (${place(row)}) and hidden unit ${col}`,
        left: `data[:, ${row}]`,
        right: `gradLin1[:, ${col}]`,
        product: "product",
        across,
        colours: gradientColours,
        rightLimit: Math.max(...products.map(({right}) => Math.abs(right))) || 1,
        ...on
      })
  });
}

/** Image i, small, with one pixel marked. */
function thumbnail({data}: Matrix, i: number, pixel: number): HTMLElement {
  const canvas = raster(SIDE, SIDE, (x, y) => data[i * SIDE * SIDE + y * SIDE + x], inkColours());
  const [x, y] = [pixel % SIDE, Math.floor(pixel / SIDE)];
  const mark = {left: `${(100 * (x + 0.5)) / SIDE}%`, top: `${(100 * (y + 0.5)) / SIDE}%`};
  return html`<span class="thumbnail"><span>${canvas}<span class="entry-mark" style=${mark}></span></span>${i}</span>`;
}
