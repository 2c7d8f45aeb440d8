import {type Matrix, zeros} from "./matrix.js";

/**
 * The rows at these places, in this order and as often as they are named; `numpy.take(a, indices, axis=0)`, `a[indices]`.
 * Throws a RangeError that names the first index that is no row of `a`.
 */
export function take(a: Matrix, indices: ArrayLike<number>): Matrix {
  const result = zeros(indices.length, a.cols);
  for (let i = 0; i < indices.length; i++) {
    const row = indices[i];
    if (!Number.isInteger(row) || row < 0 || row >= a.rows) {
      throw new RangeError(`take: expected rows 0 to ${a.rows - 1}, got ${row} at index ${i}`);
    }
    result.data.set(a.data.subarray(row * a.cols, (row + 1) * a.cols), i * a.cols);
  }
  return result;
}
