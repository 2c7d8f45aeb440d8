import {PIXELS} from "../lib/digits/digits.js";
import {SIZES} from "../lib/network/functional.js";
import type {Task} from "./task.js";

/**
 * Floating-point operations of an epoch, a multiplication and an addition each: of the two products with the pixels, of
 * which there are `pixels` to multiply by; of the three small products with w2, gradLin2 and sig1; and of the updates.
 * What is done once for each activation (the sigmoid, the biases and the like) is not counted.
 */
export function operations({images, batch}: Pick<Task, "images" | "batch">, pixels: number): number {
  const {inputs, hidden, outputs} = SIZES;
  const parameters = (inputs + 1) * hidden + (hidden + 1) * outputs;
  const updates = Math.ceil(images / batch);
  return 2 * (2 * pixels * hidden + 3 * images * hidden * outputs + updates * parameters);
}

/** The same when every pixel is multiplied by, zero or not. */
export function denseOperations(task: Pick<Task, "images" | "batch">): number {
  return operations(task, task.images * PIXELS);
}
