import {count, PIXELS, slice} from "../../digits/digits.js";
import {type Parameters, SIZES} from "../../network/functional.js";
import {type Engine, type EngineInputs, type Evaluation, OverflowError} from "../engine.js";
import {firstOverflow} from "../first-overflow.js";
import {hireCrew} from "./crew.js";
import {pack, type Sizes, unpack} from "./pack.js";
import {createShard, type Told} from "./shard.js";
import type {RemoteShard} from "./shards.js";

const LOOKED_AT = 100; // images in which the first overflow is looked for

/** Takes on workers for the images; `hireCrew` measures how many. */
export type Hire = typeof hireCrew;

/**
 * Trains in float32 with the WebAssembly kernel (lib/kernel), which skips zero pixels: a full batch on as many workers
 * as help, smaller batches on one thread. The same inputs and the same number of workers give the same numbers.
 */
export function createFastEngine(
  {train, test, hidden, batch, random}: EngineInputs,
  module: WebAssembly.Module,
  hire: Hire = hireCrew
): Engine {
  const sizes: Sizes = {inputs: PIXELS, hidden, outputs: SIZES.outputs};
  const n = count(train);
  const full = batch >= n;
  let crew: RemoteShard[] | undefined;
  const alone = once(() => createShard(module, train, test, sizes));
  let parameters = new Float32Array(0); // packed, as are the gradients
  let gradients = new Float32Array(0);

  async function evaluate(): Promise<Evaluation> {
    crew ??= full ? await hire(module, train, test, sizes) : [];
    const {learnt, seen} = crew.length ? await together(crew) : byItself();
    return evaluation(learnt, seen);
  }

  function byItself(): {learnt: Told; seen: Told} {
    const shard = alone();
    shard.parameters.set(parameters);
    const learnt = shard.learn(n);
    gradients = shard.gradients.slice();
    return {learnt, seen: shard.read()};
  }

  /** The crew's gradients are added in its order, so that the sum is the same each time. */
  async function together(crew: readonly RemoteShard[]): Promise<{learnt: Told; seen: Told}> {
    const passes = await Promise.all(crew.map((shard) => shard.pass(parameters.slice(), n)));
    gradients = passes[0].gradients;
    for (const other of passes.slice(1)) {
      for (let i = 0; i < gradients.length; i++) gradients[i] += other.gradients[i];
    }
    return {learnt: sum(passes.map(({learnt}) => learnt)), seen: sum(passes.map(({seen}) => seen))};
  }

  function evaluation(learnt: Told, seen: Told): Evaluation {
    if (!Number.isFinite(learnt.squares) || !gradients.every(Number.isFinite)) {
      const some = slice(train, 0, Math.min(n, LOOKED_AT));
      throw new OverflowError(firstOverflow(unpack(parameters, sizes), some, fitsFloat32) ?? "loss");
    }
    return {
      loss: learnt.squares / (2 * n),
      trainAccuracy: learnt.right / n,
      testAccuracy: seen.right / count(test)
    };
  }

  async function fullBatch(learningRate: number): Promise<Evaluation> {
    parameters = parameters.map((parameter, i) => parameter - learningRate * gradients[i]);
    return evaluate();
  }

  async function batches(learningRate: number): Promise<Evaluation> {
    const shard = alone();
    shard.parameters.set(parameters);
    const learnt = shard.descend(random.permutation(n), batch, learningRate);
    parameters = shard.parameters.slice();
    gradients = shard.gradients.slice();
    return evaluation(learnt, shard.read());
  }

  return {
    get name() {
      const threads = crew?.length ? `${crew.length} workers` : "one thread";
      return `WebAssembly, float32, skips zero pixels, ${threads}`;
    },
    start(first: Parameters) {
      parameters = pack(first);
      return evaluate();
    },
    async epoch(learningRate) {
      const before = {parameters, gradients};
      try {
        return await (full ? fullBatch : batches)(learningRate);
      } catch (error) {
        ({parameters, gradients} = before);
        throw error;
      }
    },
    parameters: () => unpack(parameters, sizes),
    gradients() {
      const {w1, b1, w2, b2} = unpack(gradients, sizes);
      return {gradW1: w1, gradB1: b1, gradW2: w2, gradB2: b2};
    }
  };
}

/** Whether a number, rounded to float32, is finite. */
function fitsFloat32(x: number): boolean {
  return Number.isFinite(Math.fround(x));
}

function sum(all: readonly Told[]): Told {
  return all.reduce((a, b) => ({squares: a.squares + b.squares, right: a.right + b.right}));
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}
