import {count, type DigitSet, type Digits, slice} from "./digits.js";
import {growingDigits} from "./growing-digits.js";

/** Some training images and some test images. */
export type DigitPart = Pick<DigitSet, "train" | "test">;

/**
 * Training images and test images that come part by part, so that they need not all be in memory at once. They can be
 * gone through as often as is needed; a part lasts only until the next one is asked for.
 */
export interface DigitParts extends Iterable<DigitPart> {
  /** How many there are in all parts. */
  readonly trainCount: number;
  readonly testCount: number;
  /** Frees the memory from which the parts are made: there are none afterwards. */
  letGo(): void;
}

/** Digits in one part. They are the caller's, and `letGo` leaves them alone. */
export function onePart(part: DigitPart): DigitParts {
  return {
    trainCount: count(part.train),
    testCount: count(part.test),
    letGo() {},
    *[Symbol.iterator]() {
      yield part;
    }
  };
}

/** The first `n` training images, or all when there are fewer, in memory of their own. */
export function firstImages(parts: DigitParts, n: number): Digits {
  const some = growingDigits();
  some.reserve(Math.min(n, parts.trainCount));
  for (const {train} of parts) {
    some.append(slice(train, 0, n - count(some.arrived)));
    if (count(some.arrived) === n) break;
  }
  return some.arrived;
}

/** All parts as one, in memory of its own. */
export function joined(parts: DigitParts): DigitPart {
  const [train, test] = [growingDigits(), growingDigits()];
  train.reserve(parts.trainCount);
  test.reserve(parts.testCount);
  for (const part of parts) {
    train.append(part.train);
    test.append(part.test);
  }
  return {train: train.arrived, test: test.arrived};
}
