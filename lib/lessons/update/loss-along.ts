import {dot} from "../../array/dot.js";
import {add, multiply, subtract} from "../../array/elementwise.js";
import {loss} from "../../network/loss.js";
import {sigmoid} from "../../network/sigmoid.js";
import type {Pass} from "../../workbook/batch/pass.js";

/**
 * The loss after one update, as a function of its learning rate. The large product with `data` is made once:
 * data·(w1 − lr·gradW1) + b1 − lr·gradB1 = lin1 − lr·(data·gradW1 + gradB1). So any rate is answered at once.
 */
export function lossAlong({
  parameters: {w2, b2},
  batch: {data, target},
  activations: {lin1},
  gradients: {gradW1, gradB1, gradW2, gradB2}
}: Pass): (learningRate: number) => number {
  const slope = add(dot(data, gradW1), gradB1); // n × 200: how fast lin1 falls as the rate grows
  return (learningRate) => {
    const sig1 = sigmoid(subtract(lin1, multiply(learningRate, slope)));
    const newW2 = subtract(w2, multiply(learningRate, gradW2));
    const newB2 = subtract(b2, multiply(learningRate, gradB2));
    return loss(add(dot(sig1, newW2), newB2), target);
  };
}
