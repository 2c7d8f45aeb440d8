import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {onePart} from "../../../lib/digits/digit-parts.js";
import {type Hiring, hireCrew} from "../../../lib/training/fast/crew.js";
import {type CrewShard, createOwnShard} from "../../../lib/training/fast/crew-shard.js";
import {createFastEngine} from "../../../lib/training/fast/fast-engine.js";
import {scaledParameters} from "../../../lib/training/scaled-parameters.js";
import {randomDigits} from "../digits.js";
import {AS_WRITTEN} from "./compare.js";
import {compiledKernel} from "./compiled-kernel.js";

const kernel = await compiledKernel("plain");
const hidden = 40;
const random = new RandomState(4);
const digits = onePart({train: randomDigits(random, 4000), test: randomDigits(random, 20)});
const sizes = {inputs: 784, hidden, outputs: 10};

beforeEach(() => void vi.stubGlobal("navigator", {hardwareConcurrency: 4}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});
const broken = new Error("The worker could not be loaded");

/** A worker that is well but for these. */
function worker(faults: Partial<CrewShard>): CrewShard & {ended: boolean} {
  const shard = {
    ...createOwnShard(kernel, hidden),
    ...faults,
    ended: false,
    end() {
      shard.ended = true;
    }
  };
  return shard;
}

const faulty: {fault: string; faults: Partial<CrewShard>; words: string}[] = [
  {fault: "does not load", faults: {add: async () => Promise.reject(broken)}, words: broken.message},
  {fault: "breaks as it works", faults: {pass: async () => Promise.reject(broken)}, words: broken.message},
  {fault: "takes its images and says nothing", faults: {add: never}, words: "no answer in 6 seconds"},
  {fault: "hangs as it works", faults: {pass: never}, words: "no answer in 6 seconds"}
];

test.each(faulty)(
  "hireCrew gives up on a worker that $fault, ends it, and says so",
  async ({faults, words}) => {
    if (words.includes("seconds")) vi.useFakeTimers({toFake: ["setTimeout", "clearTimeout"]});
    const taken: ReturnType<typeof worker>[] = [];
    const losses: string[] = [];
    const hiring: Hiring = {
      onLoss: ({message}) => losses.push(message),
      takeOn() {
        taken.push(worker(faults));
        return taken.at(-1)!;
      }
    };
    const crew = hireCrew(kernel, digits, sizes, hiring);
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(60_000);
    expect(await crew).toEqual([]);
    expect(losses).toEqual([words]);
    expect(taken.map(({ended}) => ended)).toEqual([true]);
  }
);

test("hireCrew goes on alone where no worker may be started at all", async () => {
  const onLoss = vi.fn();
  const takeOn = () => {
    throw broken;
  };
  expect(await hireCrew(kernel, digits, sizes, {onLoss, takeOn})).toEqual([]);
  expect(onLoss).toHaveBeenCalledExactlyOnceWith(broken);
});

test("an engine whose crew lost a worker trains on one thread, and its name says so", async () => {
  const inputs = {digits, hidden, batch: digits.trainCount, random: new RandomState(0)};
  const engine = createFastEngine(inputs, kernel, (module, digits, sizes, hiring) =>
    hireCrew(module, digits, sizes, {...hiring, takeOn: () => worker(faulty[0].faults)})
  );
  const {loss} = await engine.start(scaledParameters({hidden, seed: 0, ...AS_WRITTEN}));
  expect(loss).toBeGreaterThan(0);
  expect(engine.name).toBe("WebAssembly, skips zero pixels, one thread (one more could not be started)");
});
