import {map} from "../array/elementwise.js";
import type {Matrix} from "../array/matrix.js";

/** The logistic function of every entry, 1 / (1 + e⁻ˣ): near 0 for large negative x, ½ at 0, near 1 for large x. */
export function sigmoid(a: Matrix): Matrix {
  return map(a, (x) => 1 / (1 + Math.exp(-x)));
}
