import {describe, expect, test} from "vitest";
import {readMnistFolder} from "../../../data/sources/mnist-folder.js";
import {slice} from "../../../lib/digits/digits.js";
import {embeddedDigits} from "../../../lib/digits/embedded.js";
import {scaledParameters} from "../../../lib/training/scaled-parameters.js";
import {AS_WRITTEN, compareEngines, FAN_IN, stableRate} from "./compare.js";
import {compiledKernel} from "./compiled-kernel.js";
import {expectSameFirstPass} from "./expect-same-first-pass.js";
import {expectWithin} from "./expect-within.js";

const {MNIST_DIR} = process.env;
const kernel = await compiledKernel("plain");
const set = MNIST_DIR ? await readMnistFolder(MNIST_DIR) : embeddedDigits(0, 6000, 1000);

test("784-200-10 on 6000 images: the loss and every gradient are float64's within 1e-5 of their norms", () =>
  expectSameFirstPass(kernel, set, 6000));

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
