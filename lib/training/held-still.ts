import {dot} from "../array/dot.js";
import {add, divide, multiply, subtract} from "../array/elementwise.js";
import type {Matrix} from "../array/matrix.js";
import {sum} from "../array/sum.js";
import {transpose} from "../array/transpose.js";
import type {DigitPart} from "../digits/digit-parts.js";
import {oneHot} from "../digits/one-hot.js";
import {pixelsToData} from "../digits/pixels-to-data.js";
import {accuracy} from "../network/accuracy.js";
import {forward, type Parameters} from "../network/functional.js";

/**
 * The share of the test images, 0 to 1, that are read correctly after so many full-batch epochs in which only w2 and b2
 * are updated: w1 and b1 are held still, so `sig1` is computed once. The rest are the program's own lines.
 */
export function heldStill(
  first: Parameters,
  {train, test}: DigitPart,
  {learningRate, epochs}: {readonly learningRate: number; readonly epochs: number}
): number {
  const sig1 = hidden(first, train.pixels); // n × 200
  const sig1T = transpose(sig1);
  const target = oneHot(train.labels);
  let {w2, b2} = first;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const gradLin2 = divide(subtract(add(dot(sig1, w2), b2), target), target.rows);
    w2 = subtract(w2, multiply(learningRate, dot(sig1T, gradLin2)));
    b2 = subtract(b2, multiply(learningRate, sum(gradLin2)));
  }
  return accuracy(add(dot(hidden(first, test.pixels), w2), b2), test.labels);
}

/** `sig1` of these images. */
function hidden(parameters: Parameters, pixels: Uint8Array): Matrix {
  return forward(parameters, pixelsToData(pixels)).sig1;
}
