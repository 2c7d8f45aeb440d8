import {dot} from "../array/dot.js";
import type {Matrix} from "../array/matrix.js";
import {transpose} from "../array/transpose.js";
import {count, type Digits} from "../digits/digits.js";
import {oneHot} from "../digits/one-hot.js";
import {pixelsToData} from "../digits/pixels-to-data.js";
import type {Parameters} from "../network/functional.js";
import type {ParameterGradients} from "../training/engine.js";
import {betweenProducts} from "./between-products.js";
import {gradientsWith, type LargeProducts} from "./gradients-with.js";
import {PRODUCTS, type Prepared, type ProductId} from "./products.js";
import type {Run} from "./run.js";
import type {StepId} from "./steps.js";

/** A step that can be timed and checked. */
export interface StepRun extends Run {
  readonly name: StepId;
  /** What an epoch computes. */
  gradients(): ParameterGradients;
}

/** The steps that are written in TypeScript, on these images. */
export function typescriptSteps(digits: Digits, parameters: Parameters): StepRun[] {
  const data = pixelsToData(digits.pixels);
  const transposed = transpose(data);
  const target = oneHot(digits.labels);
  return (Object.entries(PRODUCTS) as [ProductId, (a: Matrix) => Prepared][]).map(([name, prepare]) => {
    const products: LargeProducts = {withData: prepare(data), withDataTransposed: prepare(transposed)};
    const gradients = () => gradientsWith(products, parameters, target);
    return {name, images: count(digits), epoch: gradients, gradients};
  });
}

/** What is left of an epoch of these steps when the two large products are there already. */
export function restOfEpoch(digits: Digits, parameters: Parameters): Run {
  const product = dot(pixelsToData(digits.pixels), parameters.w1);
  const target = oneHot(digits.labels);
  return {name: "rest", images: count(digits), epoch: () => betweenProducts(product, parameters, target)};
}
