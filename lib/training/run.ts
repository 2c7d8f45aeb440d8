import {norm} from "../array/norm.js";
import {RandomState} from "../array/random-state.js";
import {type DigitParts, firstImages} from "../digits/digit-parts.js";
import type {Digits} from "../digits/digits.js";
import type {DataProducts} from "../network/hessian.js";
import {type Engine, type EngineInputs, type Evaluation, OverflowError} from "./engine.js";
import {histograms} from "./histograms.js";
import {inkProducts} from "./ink-products.js";
import type {EpochRecord, Overflow, RunSettings, Snapshot} from "./messages.js";
import {createLimitSearch, type RateLimit} from "./rate-limit.js";
import {scaledParameters} from "./scaled-parameters.js";

/** Images on which the limit is measured, at most: more would keep the reader waiting. */
export const MOST_FOR_LIMIT = 1000;
const EPOCHS_BETWEEN = 5; // from one measurement of the limit to the next, at least
const SHARE = 0.1; // of the time that training takes, for measuring while it plays

/** One training run: the engine, what it did so far, and what was not told yet. */
export interface Run {
  /** Evaluates the first weights: epoch 0. */
  start(): Promise<void>;
  /** One epoch, unless the run has overflowed. */
  epoch(learningRate: number): Promise<void>;
  /**
   * One step of measuring the rate from which on a step overshoots, if one is due: always while the run stands, and for at
   * most a tenth of the time while it trains. Tells whether it was.
   */
  look(training: boolean): boolean;
  /** Goes back to the epoch with the lowest loss; later epochs are forgotten. */
  goBack(): Promise<void>;
  /** Whether a number has left the range of float64: only `goBack` helps. */
  readonly overflowed: boolean;
  /** Whether something happened since the last snapshot. */
  readonly news: boolean;
  /** Everything new since the last snapshot. */
  snapshot(): Snapshot;
}

/**
 * A run from its settings, trained by the engine that `createEngine` makes; the limit is measured with the products that
 * `productsOf` makes. The digits are handed over to it.
 */
export function createRun(
  settings: RunSettings,
  digits: DigitParts,
  createEngine: (inputs: EngineInputs) => Engine,
  productsOf: (digits: Digits) => DataProducts = inkProducts
): Run {
  const {hidden, seed, batch = digits.trainCount} = settings;
  const first = scaledParameters(settings);
  const lookedOn = firstImages(digits, MOST_FOR_LIMIT);
  const search = createLimitSearch(lookedOn, seed, productsOf(lookedOn));
  let limit: RateLimit | undefined;
  let lookedAt: number | undefined; // the epoch at which the last measurement began
  let [trained, looked] = [0, 0]; // milliseconds

  const engine = createEngine({digits, hidden, batch, random: new RandomState(seed)});
  let epoch = 0;
  let lowest = {epoch: 0, loss: Infinity, parameters: first};
  let records: EpochRecord[] = [];
  let overflow: Overflow | undefined;
  let news = false;

  /** Does `work`, which evaluates the parameters at `next` updates, and writes down what came of it. */
  async function record(next: number, learningRate: number | undefined, work: () => Promise<Evaluation>) {
    const began = performance.now();
    news = true;
    try {
      const evaluation = await work();
      const milliseconds = performance.now() - began;
      trained += milliseconds;
      epoch = next;
      records.push({...evaluation, epoch, learningRate, norms: norms(engine), milliseconds});
      if (evaluation.loss < lowest.loss) {
        lowest = {epoch, loss: evaluation.loss, parameters: engine.parameters()};
      }
    } catch (error) {
      if (!(error instanceof OverflowError)) throw error;
      overflow = {epoch: next, quantity: error.quantity};
    }
  }

  return {
    start: () => record(0, undefined, () => engine.start(first)),
    async epoch(learningRate) {
      if (!overflow) await record(epoch + 1, learningRate, () => engine.epoch(learningRate));
    },
    look(training) {
      if (overflow || (training && looked > SHARE * trained)) return false;
      if (!search.searching) {
        if (lookedAt !== undefined && epoch < lookedAt + (training ? EPOCHS_BETWEEN : 1)) return false;
        search.begin(engine.parameters(), epoch);
        lookedAt = epoch;
      }
      const began = performance.now();
      const found = search.step();
      looked += performance.now() - began;
      if (found) limit = found;
      if (found) news = true;
      return true;
    },
    async goBack() {
      overflow = undefined;
      lookedAt = undefined;
      limit = undefined;
      search.stop();
      const {parameters} = lowest;
      await record(lowest.epoch, undefined, () => engine.start(parameters));
    },
    get overflowed() {
      return overflow !== undefined;
    },
    get news() {
      return news;
    },
    snapshot() {
      const told = records;
      records = [];
      news = false;
      return {
        type: "snapshot",
        engine: engine.name,
        floats: engine.floats,
        records: told,
        parameters: engine.parameters(),
        histograms: histograms(engine.gradients()),
        limit,
        overflow
      };
    }
  };
}

function norms(engine: Engine): EpochRecord["norms"] {
  const {gradW1, gradB1, gradW2, gradB2} = engine.gradients();
  return {gradW1: norm(gradW1), gradB1: norm(gradB1), gradW2: norm(gradW2), gradB2: norm(gradB2)};
}
