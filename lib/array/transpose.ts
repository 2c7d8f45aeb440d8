import {type Matrix, zeros} from "./matrix.js";

/** Rows become columns: n × m gives m × n; `a.T`. */
export function transpose(a: Matrix): Matrix {
  const result = zeros(a.cols, a.rows);
  for (let row = 0; row < a.rows; row++) {
    for (let col = 0; col < a.cols; col++) {
      result.data[col * a.rows + row] = a.data[row * a.cols + col];
    }
  }
  return result;
}
