import type {Matrix} from "../../lib/array/matrix.js";
import {RandomState} from "../../lib/array/random-state.js";
import {
  backward,
  createParameters,
  forward,
  type Gradients,
  type Parameters
} from "../../lib/network/functional.js";

/** What one pass of the program begins with, and its gradients. */
export interface SmallPass {
  readonly data: Matrix;
  readonly target: Matrix;
  readonly parameters: Parameters;
  readonly gradients: Gradients;
}

/** One pass of a small network on random data: 6 inputs, 5 hidden units, 3 outputs, 4 rows. */
export function smallPass(): SmallPass {
  const random = new RandomState(3);
  const data = random.rand(4, 6);
  const target = random.rand(4, 3);
  const parameters = createParameters(random, {inputs: 6, hidden: 5, outputs: 3});
  const gradients = backward(parameters, data, forward(parameters, data), target);
  return {data, target, parameters, gradients};
}
