import {divide} from "../../lib/array/elementwise.js";
import {type Matrix, zeros} from "../../lib/array/matrix.js";
import {RandomState} from "../../lib/array/random-state.js";
import {type Digits, pick} from "../../lib/digits/digits.js";
import {oneHot} from "../../lib/digits/one-hot.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";
import {backward, createParameters, forward, type Parameters, update} from "../../lib/network/functional.js";

const BATCH = 32;
const LEARNING_RATES = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.1, 0.1]; // one an epoch

/**
 * Trains the network of `functional.ts` on the digits with three things changed from outside: the weights
 * start N(0, 1/fan-in), the batches are small, and the output passes through softmax, so that the gradient
 * is the cross-entropy's. `log` gets one line an epoch.
 */
export function trainReader(digits: Digits, seed: number, log: (line: string) => void): Parameters {
  const random = new RandomState(seed);
  let parameters = scaled(createParameters(random));
  LEARNING_RATES.forEach((learningRate, epoch) => {
    const order = random.permutation(digits.labels.length);
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = pick(digits, order.subarray(start, start + BATCH));
      const data = pixelsToData(batch.pixels);
      const activations = forward(parameters, data);
      const output = softmax(activations.lin2);
      const gradients = backward(parameters, data, {...activations, output}, oneHot(batch.labels));
      parameters = update(parameters, gradients, learningRate);
    }
    log(`epoch ${epoch + 1} of ${LEARNING_RATES.length}`);
  });
  return parameters;
}

function scaled({w1, b1, w2, b2}: Parameters): Parameters {
  return {w1: divide(w1, Math.sqrt(w1.rows)), b1, w2: divide(w2, Math.sqrt(w2.rows)), b2};
}

/** Each row's exponentials, divided by their sum. */
function softmax(a: Matrix): Matrix {
  const result = zeros(a.rows, a.cols);
  for (let row = 0; row < a.rows; row++) {
    const entries = a.data.subarray(row * a.cols, (row + 1) * a.cols);
    const largest = Math.max(...entries); // taken off, so that no exponential overflows
    const powers = entries.map((entry) => Math.exp(entry - largest));
    const sum = powers.reduce((total, power) => total + power, 0);
    result.data.set(
      powers.map((power) => power / sum),
      row * a.cols
    );
  }
  return result;
}
