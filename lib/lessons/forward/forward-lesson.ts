import type {MatrixEntry} from "../../charts/entry-layout.js";
import {type Activations, forward, type Parameters} from "../../network/functional.js";
import {type Choice, createChoice} from "../../notebook/change.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";

/** One forward pass on a small batch, and the image and hidden unit that the reader follows through it. */
export interface ForwardLesson {
  readonly batch: LessonBatch;
  readonly parameters: Parameters;
  readonly activations: Activations;
  /** Row: the image; column: the hidden unit. */
  readonly entry: Choice<MatrixEntry>;
}

/** Runs `forward` on the batch. Chosen are image 0 and the first hidden unit whose activation is between ¼ and ¾. */
export function forwardLesson(batch: LessonBatch, parameters: Parameters): ForwardLesson {
  const activations = forward(parameters, batch.data);
  const {data, cols} = activations.sig1;
  const lively = data.subarray(0, cols).findIndex((sig1) => sig1 > 0.25 && sig1 < 0.75);
  return {batch, parameters, activations, entry: createChoice({row: 0, col: Math.max(0, lively)})};
}
