import {
  type Activations,
  backward,
  forward,
  type Gradients,
  type Parameters
} from "../../network/functional.js";
import type {LessonBatch} from "./lesson-batch.js";

/** One pass of the program over a small batch: forward, then backward. */
export interface Pass {
  readonly batch: Pick<LessonBatch, "data" | "target">;
  readonly parameters: Parameters;
  readonly activations: Activations;
  readonly gradients: Gradients;
}

/** Runs forward and backward on a batch. */
export function passOf(batch: Pass["batch"], parameters: Parameters): Pass {
  const activations = forward(parameters, batch.data);
  return {
    batch,
    parameters,
    activations,
    gradients: backward(parameters, batch.data, activations, batch.target)
  };
}
