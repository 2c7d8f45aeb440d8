import {describe, expect, test} from "vitest";
import {readMnistFolder} from "../../../data/sources/mnist-folder.js";
import {count, type Digits, pick, slice} from "../../../lib/digits/digits.js";
import {embeddedDigits} from "../../../lib/digits/embedded.js";
import {scaledParameters} from "../../../lib/training/scaled-parameters.js";
import {AS_WRITTEN, compareEngines, FAN_IN, stableRate} from "./compare.js";
import {compiledKernel} from "./compiled-kernel.js";
import {expectWithin} from "./expect-within.js";

const {MNIST_DIR} = process.env;
const kernel = await compiledKernel("plain");
const set = MNIST_DIR ? await readMnistFolder(MNIST_DIR) : embeddedDigits(0, 6000, 1000);

/** So many images, from the first on, and from the first on again when there are fewer. */
function repeated(digits: Digits, n: number): Digits {
  return pick(
    digits,
    Array.from({length: n}, (_, i) => i % count(digits))
  );
}

test.each([6000, 60_000])(
  "784-200-10 on %i images: the loss and every gradient are float64's within 1e-5 of their norms",
  async (n) => {
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
);

describe.each([
  {weights: "as written", scales: AS_WRITTEN},
  {weights: "with variance 1/fan-in", scales: FAN_IN}
])("weights $weights", ({scales}) => {
  test.each([400, 64])(
    "20 epochs of 400 images in batches of %i, at half of 2/λ: the loss stays within 1e-4 of float64's",
    async (batch) => {
      const [train, held] = [slice(set.train, 0, 400), slice(set.test, 0, 100)];
      const training = {train, test: held, hidden: 200, batch, seed: 0, ...scales};
      const learningRate = stableRate(scaledParameters(training), train);
      const told = await compareEngines(kernel, {...training, learningRate, epochs: 20});
      expect(told).toHaveLength(21);
      for (const {loss} of told) expectWithin({loss}, 1e-4);
    }
  );
});
