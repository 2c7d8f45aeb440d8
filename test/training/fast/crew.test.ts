import {expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {type DigitParts, onePart} from "../../../lib/digits/digit-parts.js";
import {unpacked} from "../../../lib/digits/packed-digits.js";
import {share} from "../../../lib/training/fast/crew.js";
import {type CrewShard, createOwnShard} from "../../../lib/training/fast/crew-shard.js";
import {createFastEngine} from "../../../lib/training/fast/fast-engine.js";
import {scaledParameters} from "../../../lib/training/scaled-parameters.js";
import {packed} from "../../digits/packed.js";
import {randomDigits} from "../digits.js";
import {AS_WRITTEN} from "./compare.js";
import {compiledKernel} from "./compiled-kernel.js";

const kernel = await compiledKernel("plain");
const random = new RandomState(4);
const digits = {train: randomDigits(random, 401), test: randomDigits(random, 50)};
const settings = {hidden: 40, seed: 0, ...AS_WRITTEN};

/** A crew on this thread: each shard takes its images a turn later, as a worker does. */
function crewOf(size: number): {crew: CrewShard[]; onTheWay: () => number} {
  let onTheWay = 0;
  const shardHere = (): CrewShard => {
    const own = createOwnShard(kernel, settings.hidden);
    return {
      ...own,
      async add(part) {
        onTheWay++;
        await new Promise(setImmediate);
        await own.add(part);
        onTheWay--;
      }
    };
  };
  return {crew: Array.from({length: size}, shardHere), onTheWay: () => onTheWay};
}

test.each([1, 2, 3])(
  "a crew of %i and the calling thread get the same images each, in parts of any size",
  async (size) => {
    const trained = async (digits: DigitParts) => {
      const {crew} = crewOf(size);
      const engine = createFastEngine(
        {digits, hidden: settings.hidden, batch: digits.trainCount, random: new RandomState(0)},
        kernel,
        async () => crew
      );
      const told = [await engine.start(scaledParameters(settings)), await engine.epoch(0.01)];
      return {told, ...engine.gradients()};
    };
    const whole = await trained(onePart(digits));
    for (const blocks of [2, 7, 50]) expect(await trained(unpacked(packed(digits, blocks)))).toEqual(whole);
  }
);

test("share(crew, digits) asks for no further part before the last one has been taken", async () => {
  const {crew, onTheWay} = crewOf(3);
  const parts = unpacked(packed(digits, 7));
  const waiting: number[] = [];
  await share(crew, {
    ...parts,
    *[Symbol.iterator]() {
      for (const part of parts) {
        waiting.push(onTheWay());
        yield part;
      }
    }
  });
  expect(waiting).toEqual(Array(7).fill(0));
  expect(onTheWay()).toBe(0);
});
