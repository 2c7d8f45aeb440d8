import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {digitsShared} from "../../lib/lessons/same-numbers/digits-shared.js";
import {goldenInputs} from "../../lib/lessons/same-numbers/golden-inputs.js";
import {compareVersions, largestDifference, type VersionEpoch} from "../../lib/training/compare-versions.js";
import {expectClose} from "../allclose.js";

/** The first so many epochs. */
function first(count: number, settings: Parameters<typeof compareVersions>[0]): VersionEpoch[] {
  const versions = compareVersions(settings);
  return Array.from({length: count}, () => versions.next().value);
}

const realSize = JSON.parse(readFileSync("data/golden/real-size.json", "utf8"));

test("compareVersions gives NumPy's losses for both versions, which differ by exactly 0", () => {
  const {learningRate, epochs} = realSize.runs[2];
  const settings = {...goldenInputs(100, 784, 10), seed: realSize.seed, learningRate};
  for (const [i, epoch] of first(10, settings).entries()) {
    expect(epoch.epoch).toBe(i + 1);
    expect(epoch.largestDifference).toBe(0);
    expect(epoch.classLoss).toBe(epoch.functionalLoss);
    expectClose(epoch.functionalLoss, epochs[i].loss, 1e-12); // the page says: about fifteen digits
  }
});

test("compareVersions counts every activation, gradient and parameter that it compares", () => {
  const [epoch] = first(1, {...goldenInputs(5, 4, 2), seed: 1, learningRate: 0.1});
  const parameters = 4 * 200 + 200 + 200 * 2 + 2;
  const hidden = 5 * 200;
  const outputs = 5 * 2;
  expect(epoch.compared).toBe(2 * parameters + 4 * hidden + 4 * outputs);
});

test("largestDifference(a, b) is the largest |a − b|; equal numbers differ by 0, not-a-number too", () => {
  expect(largestDifference(Float64Array.of(1, 2, 3), Float64Array.of(1, 2.5, 2))).toBe(1);
  expect(
    largestDifference(Float64Array.of(Number.NaN, Infinity), Float64Array.of(Number.NaN, Infinity))
  ).toBe(0);
  expect(largestDifference(Float64Array.of(1, Number.NaN, 5), Float64Array.of(1, 2, 5))).toBeNaN();
  const one = Float64Array.of(1);
  expect(largestDifference(one, Float64Array.of(1 + Number.EPSILON))).toBe(Number.EPSILON);
});

test("digitsShared(a, b) counts the digits before the first one that differs", () => {
  expect(digitsShared("349.7395", "349.7401")).toBe(5);
  expect(digitsShared("12", "123")).toBe(2);
});
