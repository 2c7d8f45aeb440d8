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
  // k stands outside j so that b and the product are read along their rows, as they lie in memory.
  for (let i = 0; i < a.rows; i++) {
    for (let k = 0; k < a.cols; k++) {
      const aik = left[i * a.cols + k];
      const [row, to] = [k * m, i * m];
      for (let j = 0; j < m; j++) sums[to + j] += aik * right[row + j];
    }
  }
  return product;
}
