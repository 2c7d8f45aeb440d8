import {type Matrix, zeros} from "../../array/matrix.js";
import type {Parameters} from "../../network/functional.js";
import {PANEL} from "./kernel.js";

/** The sizes of a network whose hidden units fill whole panels. */
export interface Sizes {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

/**
 * Where each parameter, or its gradient, lies in a packed array of float32, in numbers from its start:
 * w1 as panel × inputs × 40, b1 as it is, w2ᵀ as panel × outputs × 40, b2, and zeros up to a multiple of four.
 */
export function places({inputs, hidden, outputs}: Sizes) {
  const b1 = inputs * hidden;
  const w2 = b1 + hidden;
  const b2 = w2 + hidden * outputs;
  return {w1: 0, b1, w2, b2, length: Math.ceil((b2 + outputs) / 4) * 4};
}

/** The parameters as the kernel keeps them, rounded to float32. */
export function pack({w1, b1, w2, b2}: Parameters): Float32Array<ArrayBuffer> {
  const sizes = {inputs: w1.rows, hidden: w1.cols, outputs: w2.cols};
  const at = places(sizes);
  const packed = new Float32Array(at.length);
  for (let p = 0; p < w1.rows; p++) {
    for (let h = 0; h < w1.cols; h++) packed[inPanels(p, h, w1.rows)] = w1.data[p * w1.cols + h];
  }
  packed.set(b1.data, at.b1);
  for (let h = 0; h < w2.rows; h++) {
    for (let k = 0; k < w2.cols; k++) packed[at.w2 + inPanels(k, h, w2.cols)] = w2.data[h * w2.cols + k];
  }
  packed.set(b2.data, at.b2);
  return packed;
}

/** The opposite of `pack`. Packed gradients come out as gradW1 where w1 would be, and so on. */
export function unpack(packed: Float32Array, sizes: Sizes): Parameters {
  const {inputs, hidden, outputs} = sizes;
  const at = places(sizes);
  const w1 = zeros(inputs, hidden);
  for (let p = 0; p < inputs; p++) {
    for (let h = 0; h < hidden; h++) w1.data[p * hidden + h] = packed[inPanels(p, h, inputs)];
  }
  const w2 = zeros(hidden, outputs);
  for (let h = 0; h < hidden; h++) {
    for (let k = 0; k < outputs; k++) w2.data[h * outputs + k] = packed[at.w2 + inPanels(k, h, outputs)];
  }
  return {w1, b1: row(packed, at.b1, hidden), w2, b2: row(packed, at.b2, outputs)};
}

/** The place of column h of a row, when the columns are cut into panels of `rows` rows. */
function inPanels(row: number, h: number, rows: number): number {
  return (Math.floor(h / PANEL) * rows + row) * PANEL + (h % PANEL);
}

function row(packed: Float32Array, at: number, cols: number): Matrix {
  return {rows: 1, cols, data: Float64Array.from(packed.subarray(at, at + cols))};
}
