import type {Matrix} from "../../array/matrix.js";
import {terms} from "../../array/terms.js";
import {type MatrixEntry, rowLayout} from "../../charts/entry-layout.js";
import {entryPicker} from "../../charts/entry-picker.js";
import {signedLegend} from "../../charts/legend.js";
import {read} from "../../charts/number.js";
import {productTiles} from "../../charts/product-tiles.js";
import {signedColours} from "../../charts/theme.js";
import {weightLimit} from "../../charts/weight-limit.js";
import type {Parameters} from "../../network/functional.js";
import {type Choice, createChoice} from "../../notebook/change.js";
import {lookInside} from "../../workbook/look-inside/look-inside.js";

const SIDE = 28;

/** What went into lin1, and the entry that is open. */
export interface InsideLin1 {
  readonly data: Matrix; // n × 784
  readonly parameters: Pick<Parameters, "w1" | "b1">;
  readonly lin1: Matrix; // n × 200
  /** Image and hidden unit; others may follow and change it. */
  readonly entry?: Choice<MatrixEntry>;
}

/** lin1 = data·w1 + b1, opened at any image and hidden unit: pixel × weight, as pictures and as a list. */
export function lookInsideLin1({data, parameters, lin1, entry}: InsideLin1): HTMLElement {
  const {w1, b1} = parameters;
  const limit = weightLimit(lin1);
  const place = (k: number) => `row ${Math.floor(k / SIDE)}, column ${k % SIDE}`;
  return lookInside({
    name: "lin1",
    matrix: lin1,
    entry: entry ?? createChoice({row: 0, col: 0}),
    inputs: {row: "Image", col: "Hidden unit"},
    columns: {place: "pixel", left: "data", right: "w1"},
    across: SIDE,
    height: 206,
    terms: ({row, col}) => terms(data, w1, row, col),
    bias: ({col}) => ({name: `b1[0, ${col}]`, value: b1.data[col]}),
    placeOf: ({k}) => `${Math.floor(k / SIDE)}, ${k % SIDE}`,
    tell: ({k, left, right, product}) =>
      `Pixel ${k} (${place(k)}): ${read(left)} × ${read(right)} = ${read(product)}`,
    picker: (_, at, onPick) =>
      entryPicker(lin1, {
        quantity: "lin1",
        layout: rowLayout(lin1),
        colours: signedColours(limit),
        entry: at,
        onPick,
        title: "lin1: one row per image, one column per hidden unit",
        legend: signedLegend(limit, "lin1"),
        alternative: `lin1, ${lin1.rows} × ${lin1.cols}. Image ${at.row}, hidden unit ${at.col} is open: ${read(lin1.data[at.row * lin1.cols + at.col])}. Arrow keys open its neighbours.`
      }),
    tiles: (products, {row, col}, on) =>
      productTiles(products, {
        title: `Pixel × weight: image ${row} and hidden unit ${col}`,
        left: `data[${row}]`,
        right: `w1[:, ${col}]`,
        product: "product",
        across: SIDE,
        colours: signedColours,
        rightLimit: weightLimit(w1),
        ...on
      })
  });
}
