import type {Matrix} from "../array/matrix.js";
import type {Parameters} from "../network/functional.js";
import type {ParameterGradients} from "../training/engine.js";
import {betweenProducts} from "./between-products.js";
import type {Prepared} from "./products.js";

/** The two large products, data·b and dataᵀ·b, ready for one set of images. */
export interface LargeProducts {
  readonly withData: Prepared; // n × 784 times 784 × 200
  readonly withDataTransposed: Prepared; // 784 × n times n × 200
}

/** Forward and backward of the first program, with its two large products handed in. `target` is n × 10. */
export function gradientsWith(
  {withData, withDataTransposed}: LargeProducts,
  parameters: Parameters,
  target: Matrix
): ParameterGradients {
  const {gradLin1, ...others} = betweenProducts(withData(parameters.w1), parameters, target);
  return {gradW1: withDataTransposed(gradLin1), ...others};
}
