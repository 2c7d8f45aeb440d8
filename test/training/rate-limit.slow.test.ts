import {describe, expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {onePart} from "../../lib/digits/digit-parts.js";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {advice} from "../../lib/lessons/train/rate-advice.js";
import type {Parameters} from "../../lib/network/functional.js";
import {createPlainEngine} from "../../lib/training/plain-engine.js";
import {createLimitSearch, type RateLimit} from "../../lib/training/rate-limit.js";
import {createRun} from "../../lib/training/run.js";
import {scaledParameters} from "../../lib/training/scaled-parameters.js";

const {train, test: some} = embeddedDigits(0, 100, 10);
const HIDDEN = 200;

/** The limit at these parameters. */
function limitAt(parameters: Parameters, seed = 0): RateLimit {
  const search = createLimitSearch(train, seed);
  search.begin(parameters, 0);
  for (;;) {
    const limit = search.step();
    if (limit) return limit;
  }
}

/** The loss after one full-batch epoch at this rate, divided by the loss before. */
async function change(parameters: Parameters, learningRate: number): Promise<number> {
  const engine = engineOf();
  const before = await engine.start(parameters);
  const after = await engine.epoch(learningRate);
  return after.loss / before.loss;
}

function engineOf() {
  const digits = onePart({train, test: some});
  return createPlainEngine({digits, hidden: HIDDEN, batch: 100, random: new RandomState(0)});
}

const STARTS = [
  {name: "as written", scale1: 1, scale2: 1, above: 1.2},
  {name: "w2 × 0.01", scale1: 1, scale2: 0.01, above: 1.2},
  {name: "variance 1/fan-in", scale1: 1 / 28, scale2: 1 / Math.sqrt(200), above: 1.2},
  {name: "w1 × 1/28", scale1: 1 / 28, scale2: 1, above: 2} // one step shrinks much else: the rise comes late
];

describe.each(STARTS)("$name", ({scale1, scale2, above}) => {
  test.each([0, 1, 2])(
    "seed %i: just below the limit the first epoch lowers the loss, well above it raises it",
    async (seed) => {
      const first = scaledParameters({seed, hidden: HIDDEN, scale1, scale2});
      const {rate} = limitAt(first);
      expect(await change(first, 0.98 * rate)).toBeLessThan(1);
      expect(await change(first, above * rate)).toBeGreaterThan(1);
    }
  );
});

test("after thirty epochs the limit is another one: below it the loss falls, half above it the loss rises in some steps", async () => {
  const first = scaledParameters({seed: 0, hidden: HIDDEN, scale1: 1, scale2: 1});
  const engine = engineOf();
  await engine.start(first);
  for (let epoch = 0; epoch < 30; epoch++) await engine.epoch(0.015);
  const later = engine.parameters();
  const [before, {rate}] = [limitAt(first).rate, limitAt(later)];
  expect(Math.abs(rate / before - 1)).toBeGreaterThan(0.01);
  expect(await change(later, 0.9 * rate)).toBeLessThan(1);
  const above = engineOf();
  const losses = [(await above.start(later)).loss];
  for (let epoch = 0; epoch < 40; epoch++) losses.push((await above.epoch(1.5 * rate)).loss);
  expect(losses.some((loss, epoch) => epoch > 0 && loss > losses[epoch - 1])).toBe(true);
});

test("where the search begins does not matter", () => {
  const first = scaledParameters({seed: 0, hidden: HIDDEN, scale1: 1, scale2: 1});
  const rates = [0, 1].map((seed) => limitAt(first, seed).rate);
  expect(Math.abs(rates[0] / rates[1] - 1)).toBeLessThan(0.005);
});

test("a run looks at its first weights, tells the limit, and looks again some epochs later", async () => {
  const settings = {seed: 0, hidden: HIDDEN, scale1: 1, scale2: 1};
  const run = createRun(settings, onePart({train, test: some}), createPlainEngine);
  await run.start();
  run.snapshot();
  while (run.look(false));
  expect(run.news).toBe(true);
  const {limit} = run.snapshot();
  expect(limit).toEqual(limitAt(scaledParameters(settings)));
  expect(limit!.images).toBe(100);
  for (let epoch = 0; epoch < 5; epoch++) await run.epoch(0.015);
  while (run.look(false));
  expect(run.snapshot().limit!.epoch).toBe(5);
});

test("advice(rate, limit, batch) says on which side the rate is, when it was measured, on how many images, and that batches are another matter", () => {
  const limit = {rate: 0.0224, epoch: 10, images: 700};
  expect(advice(0.02, limit, undefined)).toMatch(
    /^This is below the mark, 2\/λ = 0\.0224, measured at epoch 10 on 700 images/
  );
  expect(advice(0.025, limit, undefined)).toMatch(/^This is above the mark/);
  for (const rate of [0.02, 0.025]) {
    expect(advice(rate, limit, 64)).toBe(
      `${advice(rate, limit, undefined)} For batches of 64 it is only a guide.`
    );
  }
});
