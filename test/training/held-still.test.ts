import {expect, test} from "vitest";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {oneHot} from "../../lib/digits/one-hot.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";
import {accuracy} from "../../lib/network/accuracy.js";
import {backward, forward, update} from "../../lib/network/functional.js";
import {heldStill} from "../../lib/training/held-still.js";
import {scaledParameters} from "../../lib/training/scaled-parameters.js";

test("heldStill(first, digits, settings) is the accuracy of the program when w1 and b1 are put back after each update", () => {
  const digits = embeddedDigits(0, 60, 200);
  const first = scaledParameters({seed: 0, hidden: 20, scale1: 1, scale2: 0.01});
  const data = pixelsToData(digits.train.pixels);
  const target = oneHot(digits.train.labels);
  const right: number[] = [];
  let now = first;
  for (let epoch = 0; epoch <= 40; epoch++) {
    right.push(accuracy(forward(now, pixelsToData(digits.test.pixels)).output, digits.test.labels));
    const gradients = backward(now, data, forward(now, data), target);
    now = {...update(now, gradients, 0.1), w1: first.w1, b1: first.b1};
  }
  expect(right[40]).toBeGreaterThan(0.2);
  const still = right.map((_, epochs) => heldStill(first, digits, {learningRate: 0.1, epochs}));
  expect(still).toEqual(right);
});
