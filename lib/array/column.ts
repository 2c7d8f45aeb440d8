import {type Matrix, shape} from "./matrix.js";

/** One column as its numbers, from the first row to the last; `a[:, col]`. Throws a RangeError when there is none. */
export function column(a: Matrix, col: number): Float64Array {
  if (!Number.isInteger(col) || col < 0 || col >= a.cols) {
    throw new RangeError(`column: expected a column of a matrix of ${shape(a)}, got ${col}`);
  }
  return Float64Array.from({length: a.rows}, (_, row) => a.data[row * a.cols + col]);
}
