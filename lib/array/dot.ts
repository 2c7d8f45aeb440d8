import {type Matrix, shape, zeros} from "./matrix.js";

/**
 * The matrix product: a (n × k) times b (k × m) gives n × m; `numpy.dot(a, b)`.
 * Entry (i, j) is Σₖ a[i, k] · b[k, j], added in the order of k.
 * Throws a RangeError when the inner sizes differ.
 */
export function dot(a: Matrix, b: Matrix): Matrix {
  if (a.cols !== b.rows) {
    throw new RangeError(`dot: the inner sizes must be equal, got ${shape(a)} times ${shape(b)}`);
  }
  const m = b.cols;
  const product = zeros(a.rows, m);
  const [left, right, sums] = [a.data, b.data, product.data];
  const fours = a.cols - (a.cols % 4);
  // j stands inside k so that b is read along its rows, as they lie in memory. Four k at a time: a sum is then fetched and
  // put back once for four products, which are still added one after the other.
  for (let i = 0; i < a.rows; i++) {
    const to = i * m;
    for (let k = 0; k < fours; k += 4) {
      const at = i * a.cols + k;
      const [x0, x1, x2, x3] = [left[at], left[at + 1], left[at + 2], left[at + 3]];
      const [row0, row1, row2, row3] = [k * m, (k + 1) * m, (k + 2) * m, (k + 3) * m];
      for (let j = 0; j < m; j++) {
        const sum = sums[to + j] + x0 * right[row0 + j] + x1 * right[row1 + j];
        sums[to + j] = sum + x2 * right[row2 + j] + x3 * right[row3 + j];
      }
    }
    for (let k = fours; k < a.cols; k++) {
      const aik = left[i * a.cols + k];
      for (let j = 0; j < m; j++) sums[to + j] += aik * right[k * m + j];
    }
  }
  return product;
}
