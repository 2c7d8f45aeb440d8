import {type DigitParts, firstImages} from "../../digits/digit-parts.js";
import {PIXELS} from "../../digits/digits.js";
import {letGo} from "../../digits/let-go.js";
import {type Parameters, SIZES} from "../../network/functional.js";
import {type Engine, type EngineInputs, type Evaluation, OverflowError} from "../engine.js";
import {firstOverflow} from "../first-overflow.js";
import {hireCrew, share} from "./crew.js";
import {type CrewShard, createOwnShard} from "./crew-shard.js";
import {createShard} from "./open-shard.js";
import {pack, type Sizes, unpack} from "./pack.js";
import type {Told} from "./pass.js";
import type {Shard} from "./shard.js";

const LOOKED_AT = 100; // images in which the first overflow is looked for

/** Takes on workers that help this thread; `hireCrew` measures how many. */
export type Hire = typeof hireCrew;

/**
 * Trains in float32 with the WebAssembly kernel (lib/kernel), which skips zero pixels: a full batch on this thread and as
 * many workers as help, smaller batches on this thread alone. The same inputs and the same number of workers give the same
 * numbers.
 */
export function createFastEngine(
  inputs: EngineInputs,
  module: WebAssembly.Module,
  hire: Hire = hireCrew
): Engine {
  const {hidden, batch, random} = inputs;
  const sizes: Sizes = {inputs: PIXELS, hidden, outputs: SIZES.outputs};
  const {trainCount: n, testCount: held} = inputs.digits;
  const some = firstImages(inputs.digits, LOOKED_AT);
  const full = batch >= n;
  let toLoad: DigitParts | undefined = inputs.digits; // until the kernel has them
  let crew: CrewShard[] = []; // of a full batch
  let lost = false; // a worker that did not come
  let alone: Shard; // with batches
  let parameters = new Float32Array(0); // packed, as are the gradients
  let gradients = new Float32Array(0);

  async function load(): Promise<void> {
    if (!toLoad) return;
    if (full) {
      // This thread comes last: it works at once, and the others are to have begun by then.
      const onLoss = () => {
        lost = true;
      };
      crew = [...(await hire(module, toLoad, sizes, {onLoss})), createOwnShard(module, hidden)];
      await share(crew, toLoad);
    } else {
      alone = createShard(module, toLoad, sizes);
    }
    toLoad.letGo();
    toLoad = undefined;
  }

  async function evaluate(): Promise<Evaluation> {
    const {learnt, seen} = full ? await together() : byItself();
    return evaluation(learnt, seen);
  }

  /** One step of length 0 on all images: it gathers their columns, and none need be kept. */
  function byItself(): {learnt: Told; seen: Told} {
    const inOrder = Int32Array.from({length: n}, (_, i) => i);
    alone.parameters.set(parameters);
    const learnt = alone.descend(inOrder, n, 0);
    gradients = alone.gradients.slice();
    return {learnt, seen: alone.read()};
  }

  /** The crew's gradients are added in its order, so that the sum is the same each time. */
  async function together(): Promise<{learnt: Told; seen: Told}> {
    const passes = await Promise.all(crew.map((shard) => shard.pass(parameters.slice(), n)));
    gradients = new Float32Array(parameters.length);
    for (const {gradients: part} of passes) {
      for (let i = 0; i < part.length; i++) gradients[i] += part[i];
      letGo(part);
    }
    return {learnt: sum(passes.map(({learnt}) => learnt)), seen: sum(passes.map(({seen}) => seen))};
  }

  function evaluation(learnt: Told, seen: Told): Evaluation {
    if (!Number.isFinite(learnt.squares) || !allFinite(gradients)) {
      throw new OverflowError(firstOverflow(unpack(parameters, sizes), some, fitsFloat32) ?? "loss");
    }
    return {
      loss: learnt.squares / (2 * n),
      trainAccuracy: learnt.right / n,
      testAccuracy: seen.right / held
    };
  }

  async function fullBatch(learningRate: number): Promise<Evaluation> {
    parameters = stepped(parameters, gradients, learningRate);
    return evaluate();
  }

  async function batches(learningRate: number): Promise<Evaluation> {
    alone.parameters.set(parameters);
    const learnt = alone.descend(random.permutation(n), batch, learningRate);
    parameters = alone.parameters.slice();
    gradients = alone.gradients.slice();
    return evaluation(learnt, alone.read());
  }

  return {
    floats: "float32",
    get name() {
      const threads = crew.length > 1 ? `${crew.length} workers` : "one thread";
      return `WebAssembly, skips zero pixels, ${threads}${lost ? " (one more could not be started)" : ""}`;
    },
    async start(first: Parameters) {
      await load();
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

/** parameters − learningRate · gradients, in float32. */
function stepped(parameters: Float32Array, gradients: Float32Array, learningRate: number) {
  const next = new Float32Array(parameters.length);
  for (let i = 0; i < next.length; i++) next[i] = parameters[i] - learningRate * gradients[i];
  return next;
}

function allFinite(numbers: Float32Array): boolean {
  for (let i = 0; i < numbers.length; i++) if (!Number.isFinite(numbers[i])) return false;
  return true;
}

/** Whether a number, rounded to float32, is finite. */
function fitsFloat32(x: number): boolean {
  return Number.isFinite(Math.fround(x));
}

function sum(all: readonly Told[]): Told {
  return all.reduce((a, b) => ({squares: a.squares + b.squares, right: a.right + b.right}));
}
