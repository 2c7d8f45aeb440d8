import type {DigitStore} from "../../digits/digit-store.js";
import {type Parameters, SIZES} from "../../network/functional.js";
import {type Changing, createSignal, follow} from "../../notebook/change.js";
import type {FoundKernel} from "../../training/fast/find-kernel.js";
import type {EpochRecord, RunSettings, Snapshot} from "../../training/messages.js";
import {scaledParameters} from "../../training/scaled-parameters.js";
import {createTrainer, type Trainer} from "../../training/trainer.js";
import {thinned} from "./thinned.js";

/** What a reader can choose. Changing anything but the learning rate starts the run anew. */
export interface Choices {
  readonly learningRate: number;
  readonly seed: number;
  /** Training images: the first so many. */
  readonly images: number;
  /** Images to an update: all of them when left out. */
  readonly batch?: number | undefined;
  /** Hidden units, and what the first w1 and w2 are multiplied by: the programs' 200, 1 and 1 when left out. */
  readonly hidden?: number;
  readonly scale1?: number;
  readonly scale2?: number;
}

/** Where a run stands: what a cell that follows it draws. */
export interface RunState {
  /** Updates so far; with batches, passes over the images. */
  readonly epoch: number;
  /** The curves so far, as in `Session`. */
  readonly records: readonly EpochRecord[];
  /** The weights and biases now. */
  readonly parameters: Parameters;
}

/**
 * A reader's training on one page: what was chosen, what came of it so far, and what can be done. Whoever follows it is
 * told whenever something here has changed, until the session ends.
 */
export interface Session extends Changing {
  readonly choices: Choices;
  /** The rate of the epochs from now on: setting it lets the run go on with the new one. */
  learningRate: number;
  readonly playing: boolean;
  /**
   * The curves so far, epoch 0 first; empty until the worker has looked at the first weights. A long run keeps every
   * second epoch, then every fourth, and so on, and always the last one (`thinned`).
   */
  readonly records: readonly EpochRecord[];
  /** The latest snapshot: parameters, gradients' histograms, overflow. */
  readonly snapshot: Snapshot | undefined;
  /**
   * The weights and biases now. The first ones while the digits are on their way; none from then on, until the worker has
   * looked at them.
   */
  readonly parameters: Parameters | undefined;
  /** Why the plain engine trains where a kernel was wanted, if it does. */
  readonly kernelFault: string | undefined;
  /** What broke, if the worker failed. */
  readonly failure: string | undefined;
  play(): void;
  pause(): void;
  step(): void;
  /** The same weights again, epoch 0. */
  reset(): void;
  /** After an overflow: to the epoch with the lowest loss, with this learning rate. */
  goBack(learningRate: number): void;
  choose(choices: Partial<Choices>): void;
  /**
   * The run as a name that cells can follow: `const run = session.follow();`. It gives the newest state after each change,
   * once the worker has looked at the first weights. Digits that are long in coming do not keep it waiting: then it
   * begins with the first weights, and no records.
   */
  follow(): AsyncGenerator<RunState, void, unknown>;
  end(): void;
}

/** What a session asks of the digits. */
export type SessionDigits = Pick<DigitStore, "need" | "packed">;

/**
 * Starts a session on a store's digits, as soon as those that it takes are there; it waits at epoch 0 until it is told to
 * play. Where a kernel was found the fast engine trains, else the plain one.
 */
export function createSession(store: SessionDigits, first: Choices, kernel?: FoundKernel): Session {
  const signal = createSignal();
  let over = false;
  const changed = () => {
    if (!over) signal.tell();
  };
  let choices = first;
  let trainer: Trainer | undefined; // none while its digits are on their way
  let orders: ((trainer: Trainer) => void)[] = []; // what the reader wanted meanwhile
  let starts = 0;
  let firstParameters: Parameters | undefined;
  let playing = false;
  let records: readonly EpochRecord[] = [];
  let snapshot: Snapshot | undefined;
  let failure: string | undefined;
  let told: RunState | undefined;

  function settings(): RunSettings {
    const {seed, batch, hidden = SIZES.hidden, scale1 = 1, scale2 = 1} = choices;
    return {seed, hidden, scale1, scale2, batch};
  }

  async function start(): Promise<void> {
    const mine = ++starts;
    trainer?.end();
    trainer = undefined;
    orders = [];
    playing = false;
    records = [];
    failure = undefined;
    try {
      await store.need(choices.images);
      if (mine !== starts) return; // something else was chosen meanwhile, or the session ended
      const {images, learningRate} = choices;
      trainer = createTrainer(settings(), store.packed(images), learningRate, kernel?.module);
      for (const order of orders) order(trainer);
      listen(trainer);
    } catch (error) {
      fail(error as Error); // a page that may start no worker
    }
  }

  function fail({message}: Error): void {
    failure = message;
    playing = false;
    changed();
  }

  /** Tells the trainer, as soon as there is one. */
  function tell(order: (trainer: Trainer) => void): void {
    if (trainer) order(trainer);
    else orders.push(order);
  }

  async function listen(followed: Trainer): Promise<void> {
    try {
      for await (const next of followed) {
        if (followed !== trainer) return;
        const from = next.records[0]?.epoch;
        if (from !== undefined) {
          records = thinned([...records.filter(({epoch}) => epoch < from), ...next.records]);
        }
        snapshot = next;
        if (next.overflow) playing = false;
        changed();
      }
    } catch (error) {
      fail(error as Error);
    }
  }

  function play(wanted: boolean): void {
    if (snapshot?.overflow) return;
    playing = wanted;
    tell((trainer) => (wanted ? trainer.play() : trainer.pause()));
    changed();
  }

  function parameters(): Parameters | undefined {
    if (snapshot || trainer) return snapshot?.parameters;
    firstParameters ??= scaledParameters(settings());
    return firstParameters;
  }

  /** The same object as before unless the run has news: what else changes is none of its followers' business. */
  function state(): RunState | undefined {
    const last = records.at(-1);
    const now = parameters();
    const news = records !== told?.records && (last !== undefined || !snapshot);
    if (news && now) told = {epoch: last?.epoch ?? 0, records, parameters: now};
    return told;
  }

  function choose(next: Partial<Choices>): void {
    const {learningRate, ...others} = next;
    choices = {...choices, ...next};
    if (learningRate !== undefined) trainer?.setLearningRate(learningRate);
    if (Object.keys(others).length) {
      firstParameters = undefined;
      start();
    }
    changed();
  }

  start();
  return {
    get choices() {
      return choices;
    },
    get playing() {
      return playing;
    },
    get records() {
      return records;
    },
    get snapshot() {
      return snapshot;
    },
    get parameters() {
      return parameters();
    },
    kernelFault: kernel?.module ? undefined : kernel?.fault,
    get failure() {
      return failure;
    },
    play: () => play(true),
    pause: () => play(false),
    step() {
      play(false);
      tell((trainer) => trainer.step());
    },
    reset() {
      start();
      changed();
    },
    goBack(learningRate) {
      choices = {...choices, learningRate};
      trainer?.setLearningRate(learningRate);
      trainer?.goBack();
      changed();
    },
    choose,
    get learningRate() {
      return choices.learningRate;
    },
    set learningRate(learningRate) {
      if (learningRate !== choices.learningRate) choose({learningRate});
    },
    follow: () =>
      follow({
        get value() {
          return state();
        },
        subscribe: signal.subscribe
      }),
    subscribe: signal.subscribe,
    end() {
      over = true;
      starts++;
      trainer?.end();
      trainer = undefined;
    }
  };
}
