import {type Matrix, zeros} from "../../array/matrix.js";
import type {SparseRows} from "./sparse-rows.js";

/** s·b, where s comes without its zeros: x · 0 is never computed, and adding it would have changed nothing. */
export function sparseProduct({rows, starts, columns, values}: SparseRows, b: Matrix): Matrix {
  const product = zeros(rows, b.cols);
  for (let i = 0; i < rows; i++) {
    for (let entry = starts[i]; entry < starts[i + 1]; entry++) {
      const x = values[entry];
      const k = columns[entry];
      for (let j = 0; j < b.cols; j++) {
        product.data[i * b.cols + j] += x * b.data[k * b.cols + j];
      }
    }
  }
  return product;
}
