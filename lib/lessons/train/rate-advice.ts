import {read, whole} from "../../charts/number.js";
import type {RateLimit} from "../../training/rate-limit.js";

/**
 * What the measured limit says of a learning rate, and no more than holds: test/training/rate-limit.test.ts tries it on
 * several seeds, scales of the first weights, and in the middle of a run. `batch` is that of the run, undefined for full batches.
 */
export function advice(
  learningRate: number,
  {rate, epoch, images}: RateLimit,
  batch: number | undefined
): string {
  const measured = `the mark, 2/λ = ${read(rate)}, measured at epoch ${whole(epoch)} on ${whole(images)} images`;
  const guide = batch === undefined ? "" : ` For batches of ${whole(batch)} it is only a guide.`;
  return learningRate > rate
    ? `This is above ${measured}: a full-batch step overshoots where the loss bends most. The loss may rise, at once or many epochs later.${guide}`
    : `This is below ${measured}: the next full-batch step should lower the loss.${guide}`;
}
