import {type Matrix, zeros} from "../../array/matrix.js";

/** a·b with the sum over k outside: b and the product are read along their rows, as they lie in memory. */
export function rowwiseProduct(a: Matrix, b: Matrix): Matrix {
  const product = zeros(a.rows, b.cols);
  for (let i = 0; i < a.rows; i++) {
    for (let k = 0; k < a.cols; k++) {
      const x = a.data[i * a.cols + k];
      for (let j = 0; j < b.cols; j++) {
        product.data[i * b.cols + j] += x * b.data[k * b.cols + j];
      }
    }
  }
  return product;
}
