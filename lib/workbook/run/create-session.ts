import {type Parameters, SIZES} from "../../network/functional.js";
import {createSignal, follow} from "../../notebook/change.js";
import type {FoundKernel} from "../../training/fast/find-kernel.js";
import type {EpochRecord, RunSettings, Snapshot} from "../../training/messages.js";
import {scaledParameters} from "../../training/scaled-parameters.js";
import {createTrainer, type Trainer} from "../../training/trainer.js";
import type {Choices, RunState, Session, SessionDigits} from "./session.js";
import {thinned} from "./thinned.js";

const LONG = 1000; // milliseconds that a reader looks at empty places for, before first weights are better than nothing

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
  let long = false;
  const patience = setTimeout(() => {
    long = true;
    changed();
  }, LONG);

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
    if (snapshot) return snapshot.parameters;
    if (trainer && !failure && !long) return undefined; // it tells them soon
    firstParameters ??= scaledParameters(settings());
    return firstParameters;
  }

  /**
   * The same object as before unless the run has news: what else changes is none of its followers' business. First
   * weights alone are news only when digits are long in coming, so that most readers' figures are not drawn twice.
   */
  function state(): RunState | undefined {
    const last = records.at(-1);
    const now = parameters();
    const news = records !== told?.records && (last !== undefined || (long && !snapshot));
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
      clearTimeout(patience);
      starts++;
      trainer?.end();
      trainer = undefined;
    }
  };
}
