import {argmax} from "../array/argmax.js";
import type {Matrix} from "../array/matrix.js";

/** The share of images, 0 to 1, whose largest output is their label's. `output` is n × 10, `labels` has n entries. */
export function accuracy(output: Matrix, labels: ArrayLike<number>): number {
  if (labels.length !== output.rows) {
    throw new RangeError(`accuracy: expected ${output.rows} labels, one an output row; got ${labels.length}`);
  }
  const right = argmax(output).filter((digit, i) => digit === labels[i]).length;
  return right / output.rows;
}
