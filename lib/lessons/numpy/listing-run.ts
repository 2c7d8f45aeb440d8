import {type Matrix, matrix, zeros} from "../../array/matrix.js";
import {norm} from "../../array/norm.js";
import {RandomState} from "../../array/random-state.js";
import {backward, createParameters, forward, SIZES, update} from "../../network/functional.js";
import {loss} from "../../network/loss.js";
import {IMAGES, type ListingChoices} from "./numpy-listing.js";

/**
 * What the listing prints, line by line, computed here: the loss, the norm of gradW1 and the norm of gradW2. Each epoch
 * is computed when its line is asked for, in steps: undefined stands for a step after which the page may have its turn.
 */
export function* listingSteps({seed, learningRate, epochs}: ListingChoices): Generator<string | undefined> {
  const random = new RandomState(seed);
  const {data, target} = madeUp(random);
  yield;
  let parameters = createParameters(random);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    yield;
    const activations = forward(parameters, data);
    yield;
    const gradients = backward(parameters, data, activations, target);
    yield;
    parameters = update(parameters, gradients, learningRate);
    const numbers = [loss(activations.output, target), norm(gradients.gradW1), norm(gradients.gradW2)];
    yield `epoch ${epoch}: ${numbers.map(scientific).join(" ")}`;
  }
}

/** The listing's images and labels: data n × 784, target n × 10. */
function madeUp(random: RandomState): {data: Matrix; target: Matrix} {
  const ink = random.rand(IMAGES, SIZES.inputs).data;
  const data = matrix(
    IMAGES,
    SIZES.inputs,
    ink.map((x) => (x < 0.81 ? 0 : (x - 0.81) / 0.19))
  );
  const target = zeros(IMAGES, SIZES.outputs);
  for (const [row, label] of random.randint(0, SIZES.outputs, IMAGES).entries()) {
    target.data[row * SIZES.outputs + label] = 1;
  }
  return {data, target};
}

/** Python's `.8e`: nine digits, and an exponent of at least two. */
function scientific(x: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? "nan" : "inf";
  return x.toExponential(8).replace(/e([+-])(\d)$/, "e$10$2");
}
