import {RandomState} from "../../lib/array/random-state.js";
import {backward, createParameters, forward} from "../../lib/network/functional.js";
import type {Pass} from "../../lib/workbook/batch/pass.js";

/** One pass of a small network on random data: 6 inputs, 5 hidden units, 3 outputs, 4 rows. */
export function smallPass(): Pass {
  const random = new RandomState(3);
  const data = random.rand(4, 6);
  const target = random.rand(4, 3);
  const parameters = createParameters(random, {inputs: 6, hidden: 5, outputs: 3});
  const activations = forward(parameters, data);
  const gradients = backward(parameters, data, activations, target);
  return {batch: {data, target}, parameters, activations, gradients};
}
