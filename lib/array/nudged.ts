import {type Matrix, shape} from "./matrix.js";

/** A copy of the matrix in which entry (row, col) is larger by `by`. Throws a RangeError when there is no such entry. */
export function nudged(a: Matrix, row: number, col: number, by: number): Matrix {
  if (!(row >= 0 && row < a.rows && col >= 0 && col < a.cols)) {
    throw new RangeError(`nudged: expected an entry of ${shape(a)}, got (${row}, ${col})`);
  }
  const data = a.data.slice();
  data[row * a.cols + col] += by;
  return {...a, data};
}
