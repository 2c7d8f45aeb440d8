import {type Matrix, zeros} from "./matrix.js";

/** The sum over the rows, Σ₀: n × m gives a row, 1 × m; `numpy.sum(a, axis=0)`. */
export function sum(a: Matrix): Matrix {
  const result = zeros(1, a.cols);
  for (let row = 0; row < a.rows; row++) {
    for (let col = 0; col < a.cols; col++) {
      result.data[col] += a.data[row * a.cols + col];
    }
  }
  return result;
}
