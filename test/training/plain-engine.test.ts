import {expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {onePart} from "../../lib/digits/digit-parts.js";
import {count, type Digits, pick} from "../../lib/digits/digits.js";
import {oneHot} from "../../lib/digits/one-hot.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";
import {accuracy} from "../../lib/network/accuracy.js";
import {backward, createParameters, forward, type Parameters, update} from "../../lib/network/functional.js";
import {loss} from "../../lib/network/loss.js";
import {OverflowError} from "../../lib/training/engine.js";
import {createPlainEngine} from "../../lib/training/plain-engine.js";
import {expectSameBits} from "../allclose.js";
import {randomDigits} from "./digits.js";

const random = new RandomState(6);
const train = randomDigits(random, 40);
const held = randomDigits(random, 15);
const first = createParameters(new RandomState(0));
const digits = onePart({train, test: held});
const inputs = {digits, hidden: 200, batch: count(train), random: new RandomState(0)};

/** What the reference says of these digits. */
function reference(parameters: Parameters, {pixels, labels}: Digits) {
  const data = pixelsToData(pixels);
  const target = oneHot(labels);
  const activations = forward(parameters, data);
  return {
    loss: loss(activations.output, target),
    accuracy: accuracy(activations.output, labels),
    gradients: backward(parameters, data, activations, target)
  };
}

test("epoch(learningRate) gives the reference's loss, accuracies, gradients and parameters to the last bit", async () => {
  const engine = createPlainEngine(inputs);
  let parameters = first;
  let evaluation = await engine.start(first);
  for (let epoch = 0; epoch < 4; epoch++) {
    const expected = reference(parameters, train);
    expect(evaluation).toEqual({
      loss: expected.loss,
      trainAccuracy: expected.accuracy,
      testAccuracy: reference(parameters, held).accuracy
    });
    const gradients = engine.gradients();
    for (const name of ["gradW1", "gradB1", "gradW2", "gradB2"] as const) {
      expectSameBits(gradients[name].data, expected.gradients[name].data);
    }
    for (const name of ["w1", "b1", "w2", "b2"] as const) {
      expectSameBits(engine.parameters()[name].data, parameters[name].data);
    }
    parameters = update(parameters, expected.gradients, 0.03);
    evaluation = await engine.epoch(0.03);
  }
});

test("epoch(learningRate) leaves the parameters that were handed in as they were", async () => {
  const engine = createPlainEngine(inputs);
  await engine.start(first);
  await engine.epoch(1);
  expectSameBits(first.w2.data, createParameters(new RandomState(0)).w2.data);
});

test("an epoch that overflows rejects with the first quantity that did, and keeps the parameters", async () => {
  const engine = createPlainEngine(inputs);
  await engine.start(first);
  const before = engine.parameters();
  const refusal = await engine.epoch(1e200).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(OverflowError);
  expect((refusal as OverflowError).quantity).toBe("loss"); // lin2 is about 1e200: finite, but its square is not
  for (const name of ["w1", "b1", "w2", "b2"] as const) {
    expectSameBits(engine.parameters()[name].data, before[name].data);
  }
  const parameter = await engine.epoch(Infinity).catch((error: OverflowError) => error.quantity);
  expect(parameter).toBe("w2");
});

test("with batches, an epoch is the reference's update for each batch of the shuffled images", async () => {
  const engine = createPlainEngine({...inputs, batch: 16, random: new RandomState(9)});
  await engine.start(first);
  const evaluation = await engine.epoch(0.01);
  let parameters = first;
  let squares = 0;
  const order = new RandomState(9).permutation(40);
  for (const [from, to] of [
    [0, 16],
    [16, 32],
    [32, 40]
  ]) {
    const expected = reference(parameters, pick(train, order.subarray(from, to)));
    squares += expected.loss * (to - from);
    parameters = update(parameters, expected.gradients, 0.01);
  }
  expectSameBits(engine.parameters().w1.data, parameters.w1.data);
  expectSameBits(engine.parameters().w2.data, parameters.w2.data);
  expect(evaluation.loss).toBeCloseTo(squares / 40, 10);
});
