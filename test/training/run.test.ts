import {describe, expect, test} from "vitest";
import {norm} from "../../lib/array/norm.js";
import {RandomState} from "../../lib/array/random-state.js";
import {onePart} from "../../lib/digits/digit-parts.js";
import {createParameters} from "../../lib/network/functional.js";
import {BIN_WIDTH, histograms, LOWEST} from "../../lib/training/histograms.js";
import type {EpochRecord, RunSettings} from "../../lib/training/messages.js";
import {createPlainEngine} from "../../lib/training/plain-engine.js";
import {createRun} from "../../lib/training/run.js";
import {expectSameBits} from "../allclose.js";
import {randomDigits} from "./digits.js";

const random = new RandomState(6);
const settings: RunSettings = {
  seed: 3,
  hidden: 200,
  scale1: 1,
  scale2: 1
};
const train = randomDigits(random, 30);
const digits = onePart({train, test: randomDigits(random, 10)});
const timeless = ({milliseconds, ...record}: EpochRecord) => record;

async function records(epochs: number, changed: Partial<RunSettings> = {}) {
  const run = createRun({...settings, ...changed}, digits, createPlainEngine);
  await run.start();
  for (let epoch = 0; epoch < epochs; epoch++) await run.epoch(0.02);
  return run.snapshot().records.map(timeless);
}

describe("createRun", () => {
  test("the same settings give the same records to the last bit", async () => {
    expect(await records(5)).toEqual(await records(5));
  });

  test("another seed gives other records", async () => {
    expect((await records(1, {seed: 4}))[0].loss).not.toBe((await records(1))[0].loss);
  });

  test("epochs are counted from 0, and each tells the rate that led to it", async () => {
    const told = await records(2);
    expect(told.map(({epoch, learningRate}) => [epoch, learningRate])).toEqual([
      [0, undefined],
      [1, 0.02],
      [2, 0.02]
    ]);
  });

  test("snapshot() tells each record once", async () => {
    const run = createRun(settings, digits, createPlainEngine);
    await run.start();
    await run.epoch(0.02);
    const snapshot = run.snapshot();
    expect(snapshot.records).toHaveLength(2);
    expect(run.news).toBe(false);
    await run.epoch(0.02);
    expect(run.news).toBe(true);
    expect(run.snapshot().records.map(({epoch}) => epoch)).toEqual([2]);
    expect(snapshot.limit).toBeUndefined(); // nobody has looked
  });

  test("scale1 and scale2 multiply the first weights", async () => {
    const run = createRun({...settings, scale1: 0.5, scale2: 0.25}, digits, createPlainEngine);
    await run.start();
    const {parameters} = run.snapshot();
    const first = createParameters(new RandomState(3));
    expectSameBits(
      parameters.w1.data,
      first.w1.data.map((x) => 0.5 * x)
    );
    expectSameBits(
      parameters.w2.data,
      first.w2.data.map((x) => 0.25 * x)
    );
  });

  test("an overflow stops the run at the last finite parameters; goBack() returns to the lowest loss", async () => {
    const run = createRun(settings, digits, createPlainEngine);
    await run.start();
    await run.epoch(0.01);
    const best = run.snapshot();
    await run.epoch(1e200);
    const stopped = run.snapshot();
    expect(stopped.overflow).toEqual({epoch: 2, quantity: "loss"});
    expect(stopped.records).toEqual([]);
    expectSameBits(stopped.parameters.w2.data, best.parameters.w2.data);

    await run.epoch(1);
    expect(run.news).toBe(false);

    await run.goBack();
    const back = run.snapshot();
    expect(back.overflow).toBeUndefined();
    expect(timeless(back.records[0])).toEqual({...timeless(best.records[1]), learningRate: undefined});
    expectSameBits(back.parameters.w2.data, best.parameters.w2.data);
  });
});

test("histograms(gradients) counts every entry once, by its power of ten", async () => {
  const engine = createPlainEngine({...settings, digits, batch: 30, random: new RandomState(0)});
  await engine.start(createParameters(new RandomState(3)));
  const gradients = engine.gradients();
  const {gradW1, gradB2} = histograms(gradients);
  expect(gradW1.bins.reduce((sum, n) => sum + n, gradW1.zeros)).toBe(156_800);
  const expected = Array(gradB2.bins.length).fill(0);
  for (const entry of gradients.gradB2.data) {
    const power = Math.log10(Math.abs(entry));
    expected[expected.findIndex((_, i) => power < LOWEST + (i + 1) * BIN_WIDTH)]++;
  }
  expect(gradB2).toEqual({zeros: 0, bins: expected});
  expect(norm(gradients.gradB2)).toBeGreaterThan(1);
});
