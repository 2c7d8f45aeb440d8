import {expect} from "vitest";
import {count, type DigitSet, type Digits, pick} from "../../../lib/digits/digits.js";
import {AS_WRITTEN, compareEngines} from "./compare.js";
import {expectWithin} from "./expect-within.js";

/** The kernel must find what float64 finds of the first weights on so many training images, and on 1,000 to test with. */
export async function expectSameFirstPass(
  kernel: WebAssembly.Module,
  set: DigitSet,
  n: number
): Promise<void> {
  const training = {train: repeated(set.train, n), test: repeated(set.test, 1000), hidden: 200, seed: 0};
  const [{trainAccuracy, testAccuracy, ...distances}] = await compareEngines(kernel, {
    ...training,
    ...AS_WRITTEN,
    learningRate: 0,
    epochs: 0
  });
  expectWithin(distances, 1e-5);
  // An image whose two largest outputs are all but equal may be read either way.
  expect(trainAccuracy).toBeLessThan(2e-4);
  expect(testAccuracy).toBeLessThan(2e-3);
}

/** So many images, from the first on, and from the first on again when there are fewer. */
function repeated(digits: Digits, n: number): Digits {
  return pick(
    digits,
    Array.from({length: n}, (_, i) => i % count(digits))
  );
}
