import {expect, test, vi} from "vitest";
import {newestBench, readBench} from "../../data/bench/newest.js";
import {RandomState} from "../../lib/array/random-state.js";
import {type Bench, fullBatch, medianOf, type Study, timesAsFast} from "../../lib/speed/bench.js";
import {EFFORT} from "../../lib/speed/effort.js";
import type {Round} from "../../lib/speed/measure.js";
import {median} from "../../lib/speed/median.js";
import {randomInk} from "../../lib/speed/random-ink.js";
import {secondsPerImage} from "../../lib/speed/run.js";
import {type RecordedSpeeds, speedsOf} from "../../lib/speed/speeds.js";
import {STEPS} from "../../lib/speed/steps.js";
import {inkedShare, operations} from "../../lib/speed/work.js";

test("median(numbers) is the middle one, or the mean of the two in the middle", () => {
  expect(median([3, 1, 100])).toBe(3);
  expect(median([4, 1, 3, 100])).toBe(3.5);
  expect(() => median([])).toThrow("median: expected at least one number");
});

test("speedsOf(…) takes the median of each time over the rounds", () => {
  const round = (seconds: number): Round => ({
    type: "round",
    steps: {naive: seconds, rest: 2 * seconds},
    sizes: [seconds],
    inks: [3 * seconds]
  });
  const digits = {
    pixels: Uint8Array.from({length: 2 * 784}, (_, i) => (i % 4 ? 0 : 9)),
    labels: new Uint8Array(2)
  };
  const checked = {type: "checked", differences: {naive: 0}, largestGradient: 5, threads: 2} as const;
  const speeds = speedsOf({digits, sizes: [10], inks: [0.5]}, {source: "mnist", kernel: "plain"}, checked, [
    round(9),
    round(1),
    round(2)
  ]);
  expect(speeds).toEqual({
    kernel: "plain",
    source: "mnist",
    ink: 0.25,
    rounds: 3,
    checked: {differences: {naive: 0}, largestGradient: 5, threads: 2},
    steps: {naive: 2, rest: 4},
    sizes: [{images: 20, seconds: 40}],
    inks: [{share: 0.5, seconds: 6}]
  });
});

test("operations(share, sizes) counts a multiplication and an addition for each product of an image", () => {
  // Two products of 784 × 200 and three of 200 × 10, at two operations each.
  expect(operations(1, {hidden: 200, outputs: 10})).toBe(2 * (2 * 156_800 + 3 * 2000));
  expect(operations(0.25, {hidden: 200, outputs: 10})).toBe(2 * (2 * 39_200 + 3 * 2000));
});

test("randomInk(random, images, share) has ink in that share of the pixels", () => {
  const digits = randomInk(new RandomState(1), 50, 0.3);
  expect(digits.pixels).toHaveLength(50 * 784);
  expect(Math.abs(inkedShare(digits.pixels) - 0.3)).toBeLessThan(0.01);
  expect(inkedShare(randomInk(new RandomState(1), 5, 1).pixels)).toBe(1);
});

test("secondsPerImage(run, milliseconds) goes on until the time has passed, and does not time the first epoch", async () => {
  let [clock, epochs] = [0, 0];
  const now = vi.spyOn(performance, "now").mockImplementation(() => clock);
  const run = {
    name: "run",
    images: 10,
    epoch() {
      clock += epochs++ === 0 ? 100 : 2; // the first one is slow
    }
  };
  try {
    expect(await secondsPerImage(run, 5)).toBeCloseTo(0.002 / 10, 12);
    expect(epochs).toBe(1 + 3);
    expect(await secondsPerImage(run, 0)).toBeCloseTo(0.002 / 10, 12);
    expect(epochs).toBe(4 + 2);
  } finally {
    now.mockRestore();
  }
});

test("the newest bench has what the page shows: NumPy and the engine on a full batch of 6,000", () => {
  const results = fullBatch(newestBench(), EFFORT.images * EFFORT.times);
  for (const name of ["NumPy float64", "NumPy float32"]) {
    for (const threads of [1, 2]) expect(medianOf(results, name, threads)).toBeGreaterThan(0);
    expect(timesAsFast(results, name, 2)).toBeGreaterThan(0);
  }
});

test("the study's figures are those of its table, and its kernel stays above its limit", () => {
  const study = readBench<Study>("study.json");
  const results = fullBatch(study, 6000);
  expect(results.map(({median}) => median)).toEqual([0.135, 0.086, 0.051, 0.034, 0.04, 0.023]);
  const {floor} = study;
  const studied = medianOf(fullBatch(study, floor.images), "the study’s kernel", floor.threads);
  expect([floor.multiplyAdds, floor.instructions, studied]).toEqual([0.085, 0.13, 0.263]);
});

test("a bench that lacks a task or a contender is refused in words", () => {
  const bench: Bench = {...readBench("study.json"), tasks: [{images: 5, batch: 5, results: []}]};
  expect(() => fullBatch(bench, 6000)).toThrow(
    "fullBatch: expected a bench with a full batch of 6000 images"
  );
  expect(() => timesAsFast(fullBatch(bench, 5), "NumPy float64", 1)).toThrow(
    "medianOf: expected NumPy float64"
  );
});

test("the recorded steps are all six, the same in their numbers, and on real MNIST", () => {
  const {steps, checked, source, sizes, inks} = readBench<RecordedSpeeds>("steps.json");
  expect(Object.keys(steps).sort()).toEqual([...STEPS.map(({id}) => id), "rest"].sort());
  expect(checked.differences["running-sums"]).toBe(0);
  expect(checked.differences.workers).toBeLessThan(1e-5 * checked.largestGradient);
  expect(source).toBe("mnist");
  expect(sizes.map(({images}) => images)).toEqual(EFFORT.sizes.map((times) => times * EFFORT.images));
  expect(inks.map(({share}) => share)).toEqual(EFFORT.inks);
});
