import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {compiledKernel} from "./compiled-kernel.js";
import {expectWithin} from "./expect-within.js";
import {compareGolden, type Golden, goldenDigits} from "./golden.js";

const kernel = await compiledKernel("plain");
const golden: Golden = JSON.parse(readFileSync("data/golden/pixels.json", "utf8"));

test("the recorded runs are there, and their images are four in five pixels paper", () => {
  expect(golden.runs.map(({learningRate, epochs}) => [learningRate, epochs.length])).toEqual([
    [0.01, 10],
    [0.02, 10]
  ]);
  const {pixels} = goldenDigits(100);
  expect(pixels.filter((pixel) => pixel === 0).length / pixels.length).toBeCloseTo(0.81, 2);
});

test.each(golden.runs)(
  "784-200-10 at learning rate $learningRate: loss, norms and parameters are NumPy's to 2e-5 through 10 epochs",
  async (run) => {
    for (const distances of await compareGolden(kernel, golden, run)) expectWithin(distances, 2e-5);
  }
);
