// How far the fast engine is from the float64 one. Nothing here needs Node: the tests run it in a browser too.
import {RandomState} from "../../../lib/array/random-state.js";
import {onePart} from "../../../lib/digits/digit-parts.js";
import {count, type Digits, slice} from "../../../lib/digits/digits.js";
import type {Parameters} from "../../../lib/network/functional.js";
import type {Engine, EngineInputs} from "../../../lib/training/engine.js";
import {createFastEngine, type Hire} from "../../../lib/training/fast/fast-engine.js";
import {createPlainEngine} from "../../../lib/training/plain-engine.js";
import {createLimitSearch} from "../../../lib/training/rate-limit.js";
import {scaledParameters} from "../../../lib/training/scaled-parameters.js";

/** What both engines are to train on, and how. Weights are scaled as on the training page. */
export interface Training {
  readonly train: Digits;
  readonly test: Digits;
  readonly hidden: number;
  /** Images to an update; all of them unless said. */
  readonly batch?: number;
  /** Of the first weights and of the shuffling. */
  readonly seed: number;
  readonly scale1: number;
  readonly scale2: number;
  readonly learningRate: number;
  readonly epochs: number;
}

/** How far a quantity of the fast engine is from the float64 engine's: by name. */
export type Distances = Readonly<Record<string, number>>;

/** The weights as the program draws them, and with variance 1 over the fan-in, which saturate fewer units. */
export const AS_WRITTEN = {scale1: 1, scale2: 1};
export const FAN_IN = {scale1: 1 / 28, scale2: 1 / Math.sqrt(200)};

/** Takes on no workers: all on one thread. */
export const nobody: Hire = async () => [];

/**
 * Trains both engines side by side. For the first evaluation and after each epoch: the relative distance of the loss, of
 * each gradient and of each parameter, and the differences of the two accuracies.
 */
export async function compareEngines(
  kernel: WebAssembly.Module,
  training: Training,
  hire: Hire = nobody
): Promise<Distances[]> {
  const fast = createFastEngine(engineInputs(training), kernel, hire);
  const exact = createPlainEngine(engineInputs(training));
  const first = scaledParameters(training);
  const distances: Distances[] = [];
  for (let epoch = 0; epoch <= training.epochs; epoch++) {
    const next = (engine: Engine) =>
      epoch === 0 ? engine.start(first) : engine.epoch(training.learningRate);
    const [ours, theirs] = [await next(fast), await next(exact)];
    distances.push({
      loss: Math.abs(ours.loss - theirs.loss) / theirs.loss,
      trainAccuracy: Math.abs(ours.trainAccuracy - theirs.trainAccuracy),
      testAccuracy: Math.abs(ours.testAccuracy - theirs.testAccuracy),
      ...matrixDistances({...fast.gradients()}, {...exact.gradients()}),
      ...matrixDistances({...fast.parameters()}, {...exact.parameters()})
    });
  }
  return distances;
}

/** What an engine is made from. */
export function engineInputs({train, test, hidden, batch = count(train), seed}: Training): EngineInputs {
  return {digits: onePart({train, test}), hidden, batch, random: new RandomState(seed)};
}

/** Half of 2/λ on the first images: a rate at which the loss falls steadily. */
export function stableRate(parameters: Parameters, train: Digits): number {
  const search = createLimitSearch(slice(train, 0, Math.min(200, count(train))), 0);
  search.begin(parameters, 0);
  for (;;) {
    const limit = search.step();
    if (limit) return limit.rate / 2;
  }
}

interface Entries {
  readonly data: ArrayLike<number>;
}

/** `distance` of each matrix to the one of the same name. */
export function matrixDistances(
  actual: Readonly<Record<string, Entries>>,
  exact: Readonly<Record<string, Entries>>
): Distances {
  return Object.fromEntries(Object.keys(exact).map((name) => [name, distance(actual[name], exact[name])]));
}

/** ‖actual − exact‖ / ‖exact‖; ‖actual‖ when the exact one is nothing but zeros. */
function distance({data: actual}: Entries, {data: exact}: Entries): number {
  let [apart, all] = [0, 0];
  for (let i = 0; i < exact.length; i++) {
    apart += (actual[i] - exact[i]) ** 2;
    all += exact[i] ** 2;
  }
  return Math.sqrt(apart / (all || 1));
}
