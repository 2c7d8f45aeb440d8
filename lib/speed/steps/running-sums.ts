import {type Matrix, shape, zeros} from "../../array/matrix.js";
import type {SparseRows} from "./sparse-rows.js";

const PANEL = 10;

/**
 * s·b in panels of ten columns of b. The ten sums of a row stand in ten variables, which the compiler keeps in registers;
 * they are written to memory once, at the row's end. Throws a RangeError when b's columns do not fill its panels.
 */
export function panelProduct({rows, starts, columns, values}: SparseRows, b: Matrix): Matrix {
  if (b.cols % PANEL) {
    throw new RangeError(`panelProduct: expected columns in panels of ${PANEL}, got ${shape(b)}`);
  }
  const product = zeros(rows, b.cols);
  const w = b.data;
  for (let first = 0; first < b.cols; first += PANEL) {
    for (let i = 0; i < rows; i++) {
      let [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
      for (let entry = starts[i]; entry < starts[i + 1]; entry++) {
        const x = values[entry];
        const at = columns[entry] * b.cols + first;
        s0 += x * w[at];
        s1 += x * w[at + 1];
        s2 += x * w[at + 2];
        s3 += x * w[at + 3];
        s4 += x * w[at + 4];
        s5 += x * w[at + 5];
        s6 += x * w[at + 6];
        s7 += x * w[at + 7];
        s8 += x * w[at + 8];
        s9 += x * w[at + 9];
      }
      product.data.set([s0, s1, s2, s3, s4, s5, s6, s7, s8, s9], i * b.cols + first);
    }
  }
  return product;
}
