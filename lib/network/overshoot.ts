import {dot} from "../array/dot.js";
import {divide} from "../array/elementwise.js";
import {largestEigenvalue} from "../array/largest-eigenvalue.js";
import {type Matrix, zeros} from "../array/matrix.js";
import {transpose} from "../array/transpose.js";

/**
 * The learning rate above which gradient descent overshoots, 2/λ.
 * In w2 and b2 the loss is a bowl whose steepest direction has curvature λ: the largest eigenvalue of the
 * mean over the batch of hᵀ·h, where h is a row of `sig1` (n × 200) with a 1 for the bias. A step of rate lr
 * multiplies the error in that direction by 1 − lr·λ; above 2/λ it comes out larger than it went in.
 * Source: LeCun, Bottou, Orr and Müller, "Efficient BackProp" (1998), section 5.
 */
export function overshootRate(sig1: Matrix): number {
  const h = withOnes(sig1);
  const curvature = divide(dot(transpose(h), h), h.rows);
  return 2 / largestEigenvalue(curvature);
}

/** The matrix with a column of ones at its right. */
function withOnes({rows, cols, data}: Matrix): Matrix {
  const wider = zeros(rows, cols + 1);
  for (let row = 0; row < rows; row++) {
    wider.data.set(data.subarray(row * cols, (row + 1) * cols), row * (cols + 1));
    wider.data[row * (cols + 1) + cols] = 1;
  }
  return wider;
}
