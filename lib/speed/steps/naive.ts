import {type Matrix, zeros} from "../../array/matrix.js";

/** a·b as its definition says it: entry after entry, each the sum of a row of a times a column of b. n × k times k × m. */
export function naiveProduct(a: Matrix, b: Matrix): Matrix {
  const product = zeros(a.rows, b.cols);
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < b.cols; j++) {
      let sum = 0;
      for (let k = 0; k < a.cols; k++) {
        sum += a.data[i * a.cols + k] * b.data[k * b.cols + j];
      }
      product.data[i * b.cols + j] = sum;
    }
  }
  return product;
}
