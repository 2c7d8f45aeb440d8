import {read, whole} from "../../charts/number.js";
import type {RateLimit} from "../../training/rate-limit.js";

/**
 * What the measured limit says of a learning rate, and no more than holds: test/training/rate-limit.test.ts tries it on
 * several seeds, scales of the first weights, and in the middle of a run.
 */
export function advice(learningRate: number, {rate, epoch, images}: RateLimit): string {
  const measured = `the mark, 2/λ = ${read(rate)}, measured at epoch ${whole(epoch)} on ${whole(images)} images`;
  return learningRate > rate
    ? `This is above ${measured}: each full-batch step overshoots where the loss curves most, and the next one further. Sooner or later the loss rises.`
    : `This is below ${measured}: the next full-batch step should lower the loss.`;
}
