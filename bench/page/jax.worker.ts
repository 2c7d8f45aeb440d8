// jax-js on its WebAssembly backend. It takes as many threads as the browser says there are processors, or one where
// there is no SharedArrayBuffer: both are arranged before it is loaded.
import type {Array as JaxArray} from "@jax-js/jax";
import {RandomState} from "../../lib/array/random-state.js";
import {type Float32Matrix, float32Inputs, rowsOf, sum} from "./float32-inputs.js";
import {serveLaps} from "./serve-laps.js";

serveLaps(async ({images, batch, threads, learningRate, weightsSeed, orderSeed}, digits) => {
  if (threads === 1) Reflect.deleteProperty(globalThis, "SharedArrayBuffer");
  else Object.defineProperty(navigator, "hardwareConcurrency", {value: threads});
  const {blockUntilReady, defaultDevice, jit, nn, numpy: np} = await import("@jax-js/jax");
  defaultDevice("wasm");
  const array = ([numbers, shape]: Float32Matrix) => np.array(numbers).reshape(shape);
  const inputs = float32Inputs(digits, weightsSeed);
  const random = new RandomState(orderSeed);
  let parameters = [inputs.w1, inputs.b1, inputs.w2, inputs.b2].map(array);

  // The program: new parameters, after each image's sum of squared errors. `ref` is one more use of an array.
  const program = jit((...operands: JaxArray[]) => {
    const [w1, b1, w2, b2, data, target] = operands;
    const n = data.shape[0];
    const sig1 = nn.sigmoid(np.matmul(data.ref, w1.ref).add(b1.ref));
    const output = np.matmul(sig1.ref, w2.ref).add(b2.ref);
    const error = output.sub(target);
    const gradLin2 = error.ref.div(n);
    const gradW2 = np.matmul(np.transpose(sig1.ref), gradLin2.ref);
    const gradSig1 = np.matmul(gradLin2.ref, np.transpose(w2.ref));
    const gradLin1 = sig1.ref.mul(np.subtract(1, sig1)).mul(gradSig1);
    const gradW1 = np.matmul(np.transpose(data), gradLin1.ref);
    const gradients = [gradW1, gradLin1.sum(0, {keepdims: true}), gradW2, gradLin2.sum(0, {keepdims: true})];
    return [
      np.square(error).sum(1),
      ...[w1, b1, w2, b2].map((parameter, i) => parameter.sub(gradients[i].mul(learningRate)))
    ];
  });

  /** One update from the mean loss over these images; gives the loss before it. */
  async function learn(data: JaxArray, target: JaxArray, n: number): Promise<number> {
    const [squares, ...updated] = program(...parameters, data, target);
    parameters = await blockUntilReady(updated);
    return sum(await squares.data()) / (2 * n);
  }

  async function batches(): Promise<number> {
    const order = random.permutation(images);
    let total = 0;
    for (let first = 0; first < images; first += batch) {
      const rows = order.subarray(first, first + batch);
      const [data, target] = [rowsOf(inputs.data, rows), rowsOf(inputs.target, rows)].map(array);
      total += (await learn(data, target, rows.length)) * rows.length;
    }
    return total / images;
  }

  const detail = threads === 1 ? "float32, without threads" : `float32, ${threads} threads asked for`;
  if (batch < images) return {detail, epoch: batches};
  const [data, target] = [inputs.data, inputs.target].map(array);
  return {detail, epoch: () => learn(data.ref, target.ref, images)};
});
