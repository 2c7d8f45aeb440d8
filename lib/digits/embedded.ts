import {RandomState} from "../array/random-state.js";
import {type DigitSet, type Digits, PIXELS} from "./digits.js";
import {draw} from "./draw.js";
import {write} from "./handwriting.js";
import {normalise} from "./normalise.js";

const CLASSES = 10;

/**
 * A training set and a test set of made digits: pen strokes, written at random from `seed`, drawn and normalised.
 * Every class has the same number of images; the images are in random order. The same arguments give the same
 * bytes on every machine.
 * Throws a RangeError when a count is not a whole multiple of 10.
 */
export function embeddedDigits(seed: number, trainCount = 12_000, testCount = 2_000): DigitSet {
  const random = new RandomState(seed);
  return {source: "embedded", train: writeDigits(trainCount, random), test: writeDigits(testCount, random)};
}

function writeDigits(count: number, random: RandomState): Digits {
  if (!Number.isInteger(count / CLASSES) || count < 0) {
    throw new RangeError(`embeddedDigits: expected a multiple of ${CLASSES} images, got ${count}`);
  }
  const labels = Uint8Array.from(random.permutation(count), (place) => place % CLASSES);
  const pixels = new Uint8Array(PIXELS * count);
  labels.forEach((label, i) => {
    pixels.set(normalise(draw(write(label, random))), PIXELS * i);
  });
  return {pixels, labels};
}
