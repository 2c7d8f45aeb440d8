import {count, type Digits, slice} from "../../digits/digits.js";
import {places} from "./pack.js";
import {createRemoteShard, type RemoteShard} from "./shards.js";

const FEWEST = 4000; // images: fewer are not worth a second worker
const SAMPLE = 2048; // images for a trial
const TRIALS = 3;
const WORTH_IT = 1.15; // another worker must make the whole so many times as fast

/**
 * The workers for a full batch: as many as measurably help, which no count of processors tells. Each of them runs the
 * same sample; workers are added for as long as the whole goes faster. Gives the crew with its images loaded, or an
 * empty one when a single thread does as well.
 */
export async function hireCrew(
  module: WebAssembly.Module,
  train: Digits,
  test: Digits,
  sizes: {inputs: number; hidden: number; outputs: number}
): Promise<RemoteShard[]> {
  const crew: RemoteShard[] = [];
  if (count(train) < FEWEST) return crew;
  const sample = slice(train, 0, SAMPLE);
  const none = slice(test, 0, 0);
  let fastest = 0; // samples a millisecond
  const most = navigator.hardwareConcurrency;
  while (crew.length < most) {
    const next = createRemoteShard(module, sizes.hidden);
    next.load(sample, none);
    const speed = (crew.length + 1) / (await trial([...crew, next], places(sizes).length));
    if (speed < WORTH_IT * fastest) {
      next.end();
      break;
    }
    crew.push(next);
    fastest = speed;
  }
  if (crew.length === 1) {
    crew.pop()!.end();
    return crew;
  }
  share(crew, train, test);
  return crew;
}

/** Parts the images among the crew, in order and as evenly as can be. */
export function share(crew: readonly RemoteShard[], train: Digits, test: Digits): void {
  const part = (digits: Digits, i: number) => {
    const from = (j: number) => Math.round((j * count(digits)) / crew.length);
    return slice(digits, from(i), from(i + 1));
  };
  for (const [i, shard] of crew.entries()) shard.load(part(train, i), part(test, i));
}

/** The shortest time, in milliseconds, in which all of them have done the sample. */
async function trial(crew: readonly RemoteShard[], numbers: number): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIALS; i++) {
    const began = performance.now();
    await Promise.all(crew.map((shard) => shard.pass(new Float32Array(numbers), SAMPLE)));
    shortest = Math.min(shortest, performance.now() - began);
  }
  return shortest;
}
