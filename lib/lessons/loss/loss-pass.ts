import type {Matrix} from "../../array/matrix.js";
import type {MatrixEntry} from "../../charts/entry-layout.js";
import {loss} from "../../network/loss.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";

/** What the loss is made of, and its gradient with respect to the outputs. */
export interface LossPass {
  readonly batch: Pick<LessonBatch, "target" | "labels">;
  readonly output: Matrix; // n × 10
  readonly gradOutput: Matrix; // n × 10
}

/** L after one output has been moved, less L as it is. */
export function changeOfLoss({batch, output}: LossPass, {row, col}: MatrixEntry, nudge: number): number {
  const nudged = {...output, data: output.data.slice()};
  nudged.data[row * output.cols + col] += nudge;
  return loss(nudged, batch.target) - loss(output, batch.target);
}
