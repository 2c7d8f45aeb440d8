import {describe, expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {type DigitParts, onePart} from "../../lib/digits/digit-parts.js";
import {unpacked} from "../../lib/digits/packed-digits.js";
import {createEngine} from "../../lib/training/create-engine.js";
import type {EngineInputs} from "../../lib/training/engine.js";
import {createPlainEngine} from "../../lib/training/plain-engine.js";
import {scaledParameters} from "../../lib/training/scaled-parameters.js";
import {packed} from "../digits/packed.js";
import {randomDigits} from "./digits.js";
import {compiledKernel} from "./fast/compiled-kernel.js";

const kernel = await compiledKernel("plain");
const random = new RandomState(2);
const inputs = (hidden: number): EngineInputs => ({
  digits: onePart({train: randomDigits(random, 20), test: randomDigits(random, 10)}),
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

describe.each([
  {name: "plain", module: undefined},
  {name: "fast", module: kernel}
])("the $name engine", ({module}) => {
  const digits = {train: randomDigits(random, 300), test: randomDigits(random, 50)};
  const first = scaledParameters({seed: 0, hidden: 40, scale1: 1, scale2: 1});
  const engineFor = (digits: DigitParts, batch: number) =>
    createEngine({digits, hidden: 40, batch, random: new RandomState(0)}, module);

  test.each([300, 64])(
    "in batches of %i: images in parts of any size give the same numbers",
    async (batch) => {
      const trained = async (digits: DigitParts) => {
        const engine = engineFor(digits, batch);
        const told = [await engine.start(first), await engine.epoch(0.01), await engine.epoch(0.01)];
        return {told, ...engine.parameters(), ...engine.gradients()};
      };
      const whole = await trained(onePart(digits));
      for (const blocks of [1, 2, 7]) expect(await trained(unpacked(packed(digits, blocks)))).toEqual(whole);
    }
  );

  test("lets go of the images once it has taken them, and can still begin anew", async () => {
    const {blocks, trainCount} = packed(digits, 3);
    const engine = engineFor(unpacked({blocks, trainCount}), 300);
    const before = await engine.start(first);
    expect(blocks.map(({bytes}) => bytes.length)).toEqual([0, 0, 0]);
    await engine.epoch(0.01);
    expect(await engine.start(first)).toEqual(before);
  });
});

test("createEngine gives the plain engine where the kernel cannot start, from the same images, and its name says so", async () => {
  const empty = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)); // valid, and exports nothing
  const given = inputs(40);
  const engine = createEngine(given, empty);
  const plain = createPlainEngine(given);
  const first = scaledParameters({seed: 0, hidden: 40, scale1: 1, scale2: 1});
  expect(await engine.start(first)).toEqual(await plain.start(first));
  expect(await engine.epoch(0.01)).toEqual(await plain.epoch(0.01));
  expect(engine.name).toBe(`${plain.name} (WebAssembly failed: kernel.freeFrom is not a function)`);
  expect(engine.floats).toBe("float64");
});
