import {type DigitParts, firstImages, onePart} from "../../digits/digit-parts.js";
import {count, type Digits, slice} from "../../digits/digits.js";
import {letGo} from "../../digits/let-go.js";
import {type CrewShard, createOwnShard} from "./crew-shard.js";
import {places} from "./pack.js";
import {createRemoteShard} from "./remote-shard.js";

const FEWEST = 4000; // images: fewer are not worth a second worker
const SAMPLE = 2048; // images for a trial
const TRIALS = 3;
const WORTH_IT = 1.15; // another worker must make the whole so many times as fast
const PATIENCE = 6; // seconds for a new worker to load, and for each trial with it: thousands of times what it takes

/** What `hireCrew` may be told. */
export interface Hiring {
  /** Called when a worker breaks, or does not answer in time: the crew is the smaller by it. */
  readonly onLoss?: (error: Error) => void;
  /** Takes on one more worker. */
  readonly takeOn?: typeof createRemoteShard;
}

/**
 * The workers that help this thread with a full batch: as many as measurably do, which no count of processors tells. Each
 * of them runs the same sample; workers are added for as long as the whole goes faster. Gives the crew, which has its
 * images still to get: no one, when this thread does as well alone.
 */
export async function hireCrew(
  module: WebAssembly.Module,
  digits: DigitParts,
  sizes: {inputs: number; hidden: number; outputs: number},
  {onLoss, takeOn = createRemoteShard}: Hiring = {}
): Promise<CrewShard[]> {
  const crew: CrewShard[] = [];
  if (digits.trainCount < FEWEST) return crew;
  const some = firstImages(digits, SAMPLE);
  const sample = onePart({train: some, test: slice(some, 0, 0)});
  const samplesAMillisecond = async (shards: readonly CrewShard[]) =>
    shards.length / (await trial(shards, places(sizes).length));
  const own = createOwnShard(module, sizes.hidden);
  await share([own], sample);
  let fastest = await samplesAMillisecond([own]);
  while (crew.length + 1 < navigator.hardwareConcurrency) {
    let next: CrewShard | undefined;
    let speed = 0;
    try {
      next = takeOn(module, sizes.hidden);
      await inTime(share([next], sample));
      speed = await inTime(samplesAMillisecond([...crew, next, own]));
    } catch (error) {
      onLoss?.(error as Error);
    }
    if (!next || speed < WORTH_IT * fastest) {
      next?.end();
      break;
    }
    crew.push(next);
    fastest = speed;
  }
  letGo(some.pixels);
  return crew;
}

/** The same, but rejects with an Error when it takes longer than anybody would wait for a helper. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE} seconds`)), 1000 * PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Parts the images among the crew, in order and as evenly as can be. One part after another is on its way, so that there
 * is never a second copy of them all.
 */
export async function share(crew: readonly CrewShard[], digits: DigitParts): Promise<void> {
  const {trainCount, testCount} = digits;
  const from = (n: number, i: number) => Math.round((i * n) / crew.length); // where shard i's share of n begins
  const size = (n: number, i: number) => from(n, i + 1) - from(n, i);
  for (const [i, shard] of crew.entries()) {
    shard.open({trainCount: size(trainCount, i), testCount: size(testCount, i)});
  }
  const gone = {train: 0, test: 0}; // images of the parts before
  for (const {train, test} of digits) {
    const some = (digits: Digits, n: number, i: number, gone: number) =>
      slice(digits, Math.max(0, from(n, i) - gone), Math.max(0, from(n, i + 1) - gone));
    await Promise.all(
      crew.map((shard, i) =>
        shard.add({
          train: some(train, trainCount, i, gone.train),
          test: some(test, testCount, i, gone.test)
        })
      )
    );
    gone.train += count(train);
    gone.test += count(test);
  }
}

/** The shortest time, in milliseconds, in which all of them have done the sample. */
async function trial(crew: readonly CrewShard[], numbers: number): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIALS; i++) {
    const began = performance.now();
    const passes = await Promise.all(crew.map((shard) => shard.pass(new Float32Array(numbers), SAMPLE)));
    shortest = Math.min(shortest, performance.now() - began);
    for (const {gradients} of passes) letGo(gradients);
  }
  return shortest;
}
