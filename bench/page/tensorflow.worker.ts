// TensorFlow.js on its WebAssembly backend. Its matrix product is fast when neither factor is to be transposed
// (XNNPACK), and about ten times slower otherwise, so the transposes are made first.
import {getThreadsCount, setThreadsCount, setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import {RandomState} from "../../lib/array/random-state.js";
import {float32Inputs, rowsOf, sum} from "./float32-inputs.js";
import {serveLaps} from "./serve-laps.js";

serveLaps(async ({images, batch, threads, learningRate, weightsSeed, orderSeed}, digits) => {
  setWasmPaths(new URL("./", import.meta.url).href);
  Object.defineProperty(navigator, "hardwareConcurrency", {value: 2 * threads});
  setThreadsCount(threads);
  await tf.setBackend("wasm");
  const inputs = float32Inputs(digits, weightsSeed);
  const random = new RandomState(orderSeed);
  const parameters = [inputs.w1, inputs.b1, inputs.w2, inputs.b2].map((matrix) =>
    tf.variable(tf.tensor2d(...matrix))
  );

  /** One update from the mean loss over these images; gives the loss before it. */
  function learn(data: tf.Tensor, dataT: tf.Tensor, target: tf.Tensor): number {
    const [w1, b1, w2, b2] = parameters;
    const n = data.shape[0];
    const sig1 = tf.sigmoid(tf.add(tf.matMul(data, w1), b1));
    const output = tf.add(tf.matMul(sig1, w2), b2);
    const error = tf.sub(output, target);
    const gradLin2 = tf.div(error, n);
    const gradW2 = tf.matMul(tf.transpose(sig1), gradLin2);
    const gradSig1 = tf.matMul(gradLin2, tf.transpose(w2));
    const gradLin1 = tf.mul(tf.mul(sig1, tf.sub(1, sig1)), gradSig1);
    const gradW1 = tf.matMul(dataT, gradLin1);
    const gradients = [gradW1, tf.sum(gradLin1, 0, true), gradW2, tf.sum(gradLin2, 0, true)];
    for (const [i, parameter] of parameters.entries()) {
      parameter.assign(tf.sub(parameter, tf.mul(learningRate, gradients[i])));
    }
    return sum(tf.sum(tf.square(error), 1).dataSync()) / (2 * n);
  }

  function batches(): number {
    const order = random.permutation(images);
    let total = 0;
    for (let first = 0; first < images; first += batch) {
      const rows = order.subarray(first, first + batch);
      total += tf.tidy(() => {
        const data = tf.tensor2d(...rowsOf(inputs.data, rows));
        const target = tf.tensor2d(...rowsOf(inputs.target, rows));
        return learn(data, tf.transpose(data), target) * rows.length;
      });
    }
    return total / images;
  }

  const detail = `float32, threads it has: ${getThreadsCount()}`;
  if (batch < images) return {detail, epoch: async () => batches()};
  const data = tf.tensor2d(...inputs.data);
  const dataT = tf.transpose(data); // once, outside of the clock
  const target = tf.tensor2d(...inputs.target);
  return {detail, epoch: async () => tf.tidy(() => learn(data, dataT, target))};
});
