import type {DigitStore} from "../../digits/digit-store.js";
import {type Parameters, SIZES} from "../../network/functional.js";
import {type Changing, createSignal, follow} from "../../notebook/change.js";
import type {EpochRecord, Snapshot} from "../../training/messages.js";
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
   * The run as a name that cells can follow: `const run = session.follow();`. It gives nothing before the first weights
   * have been looked at, and then the newest state after each change.
   */
  follow(): AsyncGenerator<RunState, void, unknown>;
  end(): void;
}

/**
 * Starts a session on a store's digits; it waits at epoch 0 until it is told to play. With the compiled kernel the fast
 * engine trains, without it the plain one.
 */
export function createSession(store: DigitStore, first: Choices, kernel?: WebAssembly.Module): Session {
  const signal = createSignal();
  let over = false;
  const changed = () => {
    if (!over) signal.tell();
  };
  let choices = first;
  let trainer: Trainer | undefined;
  let playing = false;
  let records: readonly EpochRecord[] = [];
  let snapshot: Snapshot | undefined;
  let failure: string | undefined;
  let told: RunState | undefined;

  function start(): void {
    trainer?.end();
    const {learningRate, seed, images, batch, hidden = SIZES.hidden, scale1 = 1, scale2 = 1} = choices;
    const settings = {seed, hidden, scale1, scale2, batch};
    trainer = createTrainer(settings, store.packed(images), learningRate, kernel);
    playing = false;
    records = [];
    failure = undefined;
    listen(trainer);
  }

  async function listen(followed: Trainer): Promise<void> {
    try {
      for await (const next of followed) {
        if (followed !== trainer) return;
        const from = next.records[0]?.epoch ?? Number.POSITIVE_INFINITY;
        records = thinned([...records.filter(({epoch}) => epoch < from), ...next.records]);
        snapshot = next;
        if (next.overflow) playing = false;
        changed();
      }
    } catch (error) {
      failure = (error as Error).message;
      playing = false;
      changed();
    }
  }

  function play(wanted: boolean): void {
    if (snapshot?.overflow) return;
    playing = wanted;
    if (wanted) trainer?.play();
    else trainer?.pause();
    changed();
  }

  /** The same object as before unless the run has news: what else changes is none of its followers' business. */
  function state(): RunState | undefined {
    const last = records.at(-1);
    if (last && snapshot && records !== told?.records) {
      told = {epoch: last.epoch, records, parameters: snapshot.parameters};
    }
    return told;
  }

  function choose(next: Partial<Choices>): void {
    const {learningRate, ...others} = next;
    choices = {...choices, ...next};
    if (learningRate !== undefined) trainer?.setLearningRate(learningRate);
    if (Object.keys(others).length) start();
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
    get failure() {
      return failure;
    },
    play: () => play(true),
    pause: () => play(false),
    step() {
      play(false);
      trainer?.step();
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
      trainer?.end();
      trainer = undefined;
    }
  };
}
