import type {DigitStore} from "../../digits/digit-store.js";
import {slice} from "../../digits/digits.js";
import {type Changing, createSignal} from "../../notebook/change.js";
import {EFFORT} from "../../speed/effort.js";
import type {Checked, Round} from "../../speed/measure.js";
import {type KernelKind, type RecordedSpeeds, type Speeds, speedsOf} from "../../speed/speeds.js";
import {watchMeasuring} from "../../speed/watch-measuring.js";

/** The kernel of this browser. */
export interface SessionKernel {
  readonly kind: KernelKind;
  readonly module: WebAssembly.Module;
}

/** The speeds that a page shows: recorded ones at first, this machine's from the first round of a measurement on. */
export interface SpeedSession extends Changing {
  readonly speeds: Speeds;
  readonly recording: RecordedSpeeds;
  /** Whether the speeds are this machine's. */
  readonly here: boolean;
  readonly running: boolean;
  /** Rounds done of the measurement that runs, or ran. */
  readonly rounds: number;
  /** What broke, if the worker failed. */
  readonly failure: string | undefined;
  /** Measures anew. */
  start(): void;
  /** Ends the measurement; what it has found stays. */
  stop(): void;
}

/** A session on the first images of a store. Without a kernel it measures the steps in TypeScript alone. */
export function createSpeedSession(
  {train, source}: Pick<DigitStore, "train" | "source">,
  kernel: SessionKernel | undefined,
  recording: RecordedSpeeds
): SpeedSession {
  const signal = createSignal();
  const settings = {...EFFORT, digits: slice(train, 0, EFFORT.images), kernel: kernel?.module};
  let speeds: Speeds = recording;
  let [here, running, done] = [false, false, 0];
  let failure: string | undefined;
  let end = () => {};

  function stop(): void {
    end();
    running = false;
    signal.tell();
  }

  function start(): void {
    end();
    failure = undefined;
    running = true;
    done = 0;
    const rounds: Round[] = [];
    let checked: Checked;
    end = watchMeasuring(settings, {
      onNews(news) {
        if (news.type === "checked") checked = news;
        else {
          rounds.push(news);
          done = rounds.length;
          here = true;
          speeds = speedsOf(settings, {source, kernel: kernel?.kind}, checked, rounds);
        }
        if (done === settings.rounds) stop();
        else signal.tell();
      },
      onFailure(message) {
        failure = message;
        stop();
      }
    });
    signal.tell();
  }

  return {
    get speeds() {
      return speeds;
    },
    recording,
    get here() {
      return here;
    },
    get running() {
      return running;
    },
    get rounds() {
      return done;
    },
    get failure() {
      return failure;
    },
    start,
    stop,
    subscribe: signal.subscribe
  };
}
