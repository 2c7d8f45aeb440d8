import {type Matrix, zeros} from "../array/matrix.js";
import type {Parameters} from "../network/functional.js";
import type {ParameterGradients} from "../training/engine.js";

/** What comes between the two large products: all gradients but that of w1, and what that one is made from. */
export interface Between extends Omit<ParameterGradients, "gradW1"> {
  readonly gradLin1: Matrix; // n × 200
}

/**
 * From `product` = data·w1 to gradLin1, image after image: the first program's lines (lib/network/functional.ts) in one
 * loop, so that the two large products are what takes the time.
 */
export function betweenProducts(product: Matrix, {b1, w2, b2}: Parameters, target: Matrix): Between {
  const [n, hidden, outputs] = [product.rows, product.cols, target.cols];
  const gradLin1 = zeros(n, hidden);
  const gradW2 = zeros(hidden, outputs);
  const [gradB1, gradB2] = [zeros(1, hidden), zeros(1, outputs)];
  const [sig1, gradLin2] = [new Float64Array(hidden), new Float64Array(outputs)];
  const [w, gradW] = [w2.data, gradW2.data];
  for (let i = 0; i < n; i++) {
    const lin2 = b2.data.slice();
    for (let h = 0; h < hidden; h++) {
      const s = 1 / (1 + Math.exp(-(product.data[i * hidden + h] + b1.data[h])));
      sig1[h] = s;
      for (let k = 0; k < outputs; k++) lin2[k] += s * w[h * outputs + k];
    }
    for (let k = 0; k < outputs; k++) {
      gradLin2[k] = (lin2[k] - target.data[i * outputs + k]) / n;
      gradB2.data[k] += gradLin2[k];
    }
    for (let h = 0; h < hidden; h++) {
      const s = sig1[h];
      let gradSig1 = 0;
      for (let k = 0; k < outputs; k++) {
        gradSig1 += gradLin2[k] * w[h * outputs + k];
        gradW[h * outputs + k] += s * gradLin2[k];
      }
      gradLin1.data[i * hidden + h] = s * (1 - s) * gradSig1;
      gradB1.data[h] += gradLin1.data[i * hidden + h];
    }
  }
  return {gradLin1, gradB1, gradW2, gradB2};
}
