import {multiply} from "../array/elementwise.js";
import {RandomState} from "../array/random-state.js";
import {PIXELS} from "../digits/digits.js";
import {createParameters, type Parameters, SIZES} from "../network/functional.js";
import type {RunSettings} from "./messages.js";

/** What determines the first weights. */
export type FirstWeights = Pick<RunSettings, "seed" | "hidden" | "scale1" | "scale2">;

/** The program's weights for the seed; w1 and w2 are then multiplied by their scales. */
export function scaledParameters({seed, hidden, scale1, scale2}: FirstWeights): Parameters {
  const sizes = {inputs: PIXELS, hidden, outputs: SIZES.outputs};
  return scale(createParameters(new RandomState(seed), sizes), {scale1, scale2});
}

/** These parameters with w1 and w2 multiplied by their scales. */
export function scale(
  {w1, b1, w2, b2}: Parameters,
  {scale1, scale2}: Pick<RunSettings, "scale1" | "scale2">
): Parameters {
  return {w1: multiply(scale1, w1), b1, w2: multiply(scale2, w2), b2};
}
