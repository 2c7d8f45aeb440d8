import {describe, expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {onePart} from "../../../lib/digits/digit-parts.js";
import {type Engine, OverflowError} from "../../../lib/training/engine.js";
import {createFastEngine} from "../../../lib/training/fast/fast-engine.js";
import {createShard} from "../../../lib/training/fast/open-shard.js";
import {scaledParameters} from "../../../lib/training/scaled-parameters.js";
import {expectSameBits} from "../../allclose.js";
import {randomDigits} from "../digits.js";
import {AS_WRITTEN, engineInputs, nobody, type Training} from "./compare.js";
import {compiledKernel} from "./compiled-kernel.js";

const kernel = await compiledKernel("plain");
const random = new RandomState(6);
const usual: Training = {
  train: randomDigits(random, 150),
  test: randomDigits(random, 20),
  hidden: 80,
  seed: 3,
  ...AS_WRITTEN,
  learningRate: 0.01,
  epochs: 3
};
const first = scaledParameters(usual);
const engineFor = (changed: Partial<Training> = {}) =>
  createFastEngine(engineInputs({...usual, ...changed}), kernel, nobody);

/** What an engine holds: the four parameters and their gradients, as arrays. */
function held(engine: Engine): Float64Array[] {
  return [...Object.values(engine.parameters()), ...Object.values(engine.gradients())].map(({data}) => data);
}

function expectSame(actual: readonly Float64Array[], expected: readonly Float64Array[]): void {
  expect(actual).toHaveLength(8);
  for (const [i, data] of actual.entries()) expectSameBits(data, expected[i]);
}

/** Trains; gives what the engine told, and what it holds after the last epoch. */
async function trained(engine: Engine) {
  const told = [await engine.start(first)];
  for (let epoch = 0; epoch < 3; epoch++) told.push(await engine.epoch(0.01));
  return {told, held: held(engine)};
}

describe.each([150, 64])("in batches of %i", (batch) => {
  test("the same inputs give the same numbers to the last bit", async () => {
    const [once, again] = [await trained(engineFor({batch})), await trained(engineFor({batch}))];
    expect(again.told).toEqual(once.told);
    expectSame(again.held, once.held);
  });

  test("start(parameters) after some epochs begins anew, and leaves nothing behind", async () => {
    const engine = engineFor({batch});
    await engine.start(first);
    const before = {told: await engine.start(first), held: held(engine)};
    await engine.epoch(0.01);
    expect(await engine.start(first)).toEqual(before.told);
    expectSame(held(engine), before.held);
  });

  test("parameters() and gradients() are copies, and what was handed in stays as it was", async () => {
    const engine = engineFor({batch});
    await engine.start(first);
    const before = held(engine);
    for (const data of held(engine)) data.fill(7);
    expectSame(held(engine), before);
    await engine.epoch(0.01);
    for (const [name, {data}] of Object.entries(scaledParameters(usual))) {
      expectSameBits(first[name as keyof typeof first].data, data);
    }
  });

  test.each([1e30, 1e40, Infinity, Number.NaN])(
    "an epoch at rate %d rejects with an OverflowError, and parameters and gradients stay",
    async (learningRate) => {
      const engine = engineFor({batch});
      await engine.start(first);
      const before = held(engine);
      await expect(engine.epoch(learningRate)).rejects.toThrow(OverflowError);
      expectSame(held(engine), before);
      const after = await engine.epoch(0.01);
      expect(after.loss).toBeGreaterThan(0);
    }
  );

  test("at any rate, an epoch overflows or all its numbers are finite", async () => {
    for (let power = 0; power < 45; power += 3) {
      const engine = engineFor({batch, hidden: 40});
      await engine.start(scaledParameters({...usual, hidden: 40}));
      for (let epoch = 0; epoch < 3; epoch++) {
        const told = await engine.epoch(10 ** power).catch((error: unknown) => {
          expect(error).toBeInstanceOf(OverflowError);
        });
        expect(Object.values(told ?? {}).every(Number.isFinite)).toBe(true);
        expect(held(engine).every((data) => data.every(Number.isFinite))).toBe(true);
      }
    }
  });
});

test("with batches, another seed gives other numbers", async () => {
  const [once, other] = [
    await trained(engineFor({batch: 64})),
    await trained(engineFor({batch: 64, seed: 4}))
  ];
  expect(other.told[1].loss).not.toBe(once.told[1].loss);
});

test("an overflow names the first quantity of the program that is beyond float32", async () => {
  const engine = engineFor();
  await engine.start(first);
  const overflow = (learningRate: number) =>
    engine.epoch(learningRate).then(
      ({loss}) => loss,
      ({quantity}: OverflowError) => quantity
    );
  // At 1e30 the outputs are about 1e32 and w2 about 1e30: their product gradSig1 is beyond 3.4e38. The loss is not, as its
  // squares are summed in float64.
  expect(await overflow(1e30)).toBe("gradSig1");
  expect(await overflow(1e37)).toBe("lin1");
  expect(await overflow(1e40)).toBe("w2");
});

test("start(parameters) rejects with an OverflowError when a parameter is not finite", async () => {
  const engine = engineFor();
  const {w1} = scaledParameters(usual);
  w1.data[0] = Number.NaN;
  const overflow = await engine.start({...first, w1}).catch((error: unknown) => error);
  expect(overflow).toBeInstanceOf(OverflowError);
  expect((overflow as OverflowError).quantity).toBe("w1");
});

test.each([1, 24, 39, 41, 60, 100, 0, -40, 40.5, Number.NaN])(
  "%d hidden units do not fill panels of 40: start rejects, and says so",
  async (hidden) => {
    const engine = engineFor({hidden});
    await expect(engine.start(first)).rejects.toThrow(
      new RangeError(`createShard: expected hidden units in panels of 40, got ${hidden}`)
    );
  }
);

test("a shard refuses outputs that do not come in fives", () => {
  const none = randomDigits(new RandomState(0), 0);
  expect(() => createShard(kernel, onePart({train: none, test: none}), {hidden: 40, outputs: 7})).toThrow(
    new RangeError("createShard: expected outputs in fives, got 7")
  );
});
