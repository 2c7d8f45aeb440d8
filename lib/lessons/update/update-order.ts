import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {read} from "../../charts/number.js";
import {
  type Activations,
  backward,
  type Gradients,
  type Parameters,
  update
} from "../../network/functional.js";

/** One pass of the program, and the rate of the update that comes too early. */
export interface TooEarly {
  readonly data: Matrix; // n × 784
  readonly target: Matrix; // n × 10
  readonly parameters: Parameters;
  readonly activations: Activations;
  readonly gradients: Gradients;
  readonly learningRate: number;
}

/** By how much gradW1 would be off if backward already saw the w2 that update makes. */
export function updatedTooEarly({
  data,
  target,
  parameters,
  activations,
  gradients,
  learningRate
}: TooEarly): HTMLElement {
  const {w2} = update(parameters, gradients, learningRate);
  const tooLate = backward({...parameters, w2}, data, activations, target);
  const off = largestDifference(gradients.gradW1.data, tooLate.gradW1.data);
  const largest = largestDifference(gradients.gradW1.data, new Float64Array(gradients.gradW1.data.length));
  return html`<p>The order of backward and update does matter. <code>gradSig1</code> is computed from <code>w2</code>. Were <code>w2</code> updated before that line, <code>gradW1</code> would be off by up to ${read(off)} on these images, at learning rate ${read(learningRate)}; its largest entry is ${read(largest)}.</p>`;
}

function largestDifference(a: Float64Array, b: Float64Array): number {
  return a.reduce((largest, x, i) => Math.max(largest, Math.abs(x - b[i])), 0);
}
