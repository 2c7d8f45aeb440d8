import {html} from "htl";
import {RandomState} from "../array/random-state.js";
import {read} from "../charts/number.js";
import {backward, createParameters, forward, update} from "../network/functional.js";
import type {LessonBatch} from "./lesson-batch.js";

/** The seed of the weights and the learning rate of the update. */
export interface UpdateOrderOptions {
  readonly seed: number;
  readonly learningRate: number;
}

/**
 * Why the order of the updates does not matter, and by how much gradW1 would be off if backward already saw the new w2.
 */
export function orderExplanation(
  {data, target}: LessonBatch,
  {seed, learningRate}: UpdateOrderOptions
): HTMLElement {
  const parameters = createParameters(new RandomState(seed));
  const activations = forward(parameters, data);
  const gradients = backward(parameters, data, activations, target);
  const {w2} = update(parameters, gradients, learningRate);
  const tooLate = backward({...parameters, w2}, data, activations, target);
  const off = largestDifference(gradients.gradW1.data, tooLate.gradW1.data);
  const largest = largestDifference(gradients.gradW1.data, new Float64Array(gradients.gradW1.data.length));
  return html`<div>
    <p>All four gradients are there before the first of the four lines runs, and no line reads a parameter that another one writes. Any order gives the same numbers.</p>
    <p>The order of backward and update does matter. <code>gradSig1</code> is computed from <code>w2</code>. Were <code>w2</code> updated before that line, <code>gradW1</code> would be off by up to ${read(off)} on these images; its largest entry is ${read(largest)}.</p>
  </div>`;
}

function largestDifference(a: Float64Array, b: Float64Array): number {
  return a.reduce((largest, x, i) => Math.max(largest, Math.abs(x - b[i])), 0);
}
