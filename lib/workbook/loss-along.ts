import {dot} from "../array/dot.js";
import {add, multiply, subtract} from "../array/elementwise.js";
import type {Matrix} from "../array/matrix.js";
import type {Activations, Gradients, Parameters} from "../network/functional.js";
import {loss} from "../network/loss.js";
import {sigmoid} from "../network/sigmoid.js";

/** Where a step begins: the parameters, the images, and what forward and backward say of them. */
export interface StepStart {
  readonly parameters: Parameters;
  readonly data: Matrix; // n × 784
  readonly target: Matrix; // n × 10
  readonly activations: Activations;
  readonly gradients: Gradients;
}

/**
 * The loss after one update, as a function of its learning rate. The large product with `data` is made once:
 * data·(w1 − lr·gradW1) + b1 − lr·gradB1 = lin1 − lr·(data·gradW1 + gradB1). So any rate is answered at once.
 */
export function lossAlong({
  parameters: {w2, b2},
  data,
  target,
  activations: {lin1},
  gradients: {gradW1, gradB1, gradW2, gradB2}
}: StepStart): (learningRate: number) => number {
  const slope = add(dot(data, gradW1), gradB1); // n × 200: how fast lin1 falls as the rate grows
  return (learningRate) => {
    const sig1 = sigmoid(subtract(lin1, multiply(learningRate, slope)));
    const newW2 = subtract(w2, multiply(learningRate, gradW2));
    const newB2 = subtract(b2, multiply(learningRate, gradB2));
    return loss(add(dot(sig1, newW2), newB2), target);
  };
}
