import {expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {createEngine} from "../../lib/training/create-engine.js";
import type {EngineInputs} from "../../lib/training/engine.js";
import {createPlainEngine} from "../../lib/training/plain-engine.js";
import {scaledParameters} from "../../lib/training/scaled-parameters.js";
import {randomDigits} from "./digits.js";
import {compiledKernel} from "./fast/compiled-kernel.js";

const kernel = await compiledKernel("plain");
const random = new RandomState(2);
const inputs = (hidden: number): EngineInputs => ({
  train: randomDigits(random, 20),
  test: randomDigits(random, 10),
  hidden,
  batch: 20,
  random: new RandomState(0)
});

test.each([
  {why: "without a kernel", hidden: 200, module: undefined},
  {why: "with hidden units that fill no panels", hidden: 24, module: kernel}
])("createEngine $why gives the plain engine, and its name says so", async ({hidden, module}) => {
  const given = inputs(hidden);
  const engine = createEngine(given, module);
  const plain = createPlainEngine(given);
  expect(engine.name).toBe(plain.name);
  expect(engine.name).toContain("plain TypeScript");
  expect(engine.floats).toBe("float64");
  const first = scaledParameters({seed: 0, hidden, scale1: 1, scale2: 1});
  expect(await engine.start(first)).toEqual(await plain.start(first)); // to the last bit: float64
  expect(await engine.epoch(0.01)).toEqual(await plain.epoch(0.01));
});

test.each([40, 80, 200])(
  "createEngine with a kernel and %i hidden units gives the fast engine, by name",
  (hidden) => {
    const engine = createEngine(inputs(hidden), kernel);
    expect(engine.name).toContain("WebAssembly");
    expect(engine.floats).toBe("float32");
  }
);

test.each([0, -1, Number.NaN])("createEngine refuses batches of %d images", (batch) => {
  expect(() => createEngine({...inputs(200), batch}, kernel)).toThrow("batches of 1 image or more");
});
