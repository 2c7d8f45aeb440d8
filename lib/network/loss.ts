import type {Matrix} from "../array/matrix.js";
import {checkTarget} from "./check.js";

/**
 * The loss that `backward` is the gradient of: half the squared error, summed over the ten outputs,
 * averaged over the batch. L = 1/(2n) · Σ (output − target)². Both are n × 10.
 */
export function loss(output: Matrix, target: Matrix): number {
  checkTarget(target, output);
  let squares = 0;
  for (let i = 0; i < output.data.length; i++) {
    const error = output.data[i] - target.data[i];
    squares += error * error;
  }
  return squares / (2 * output.rows);
}
