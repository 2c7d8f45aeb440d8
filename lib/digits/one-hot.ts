import {type Matrix, zeros} from "../array/matrix.js";

/**
 * The labels as targets, n × 10: row i is 0 everywhere but for a 1 in column `labels[i]`.
 * Throws a RangeError that names the index and the value of a label outside 0 to 9.
 */
export function oneHot(labels: ArrayLike<number>): Matrix {
  const target = zeros(labels.length, 10);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i];
    if (!Number.isInteger(label) || label < 0 || label > 9) {
      throw new RangeError(`oneHot: expected labels 0 to 9, got ${label} at index ${i}`);
    }
    target.data[10 * i + label] = 1;
  }
  return target;
}
