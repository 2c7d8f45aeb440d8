import type {DigitStore} from "../../digits/digit-store.js";
import {type Changing, createSignal} from "../../notebook/change.js";
import {EFFORT} from "../../speed/effort.js";
import type {Checked, Round} from "../../speed/measure.js";
import {type RecordedSpeeds, type Speeds, speedsOf} from "../../speed/speeds.js";
import {watchMeasuring} from "../../speed/watch-measuring.js";
import type {FoundKernel} from "../../training/fast/find-kernel.js";

/** The speeds that a page shows: recorded ones at first, this machine's from the first round of a measurement on. */
export interface SpeedSession extends Changing {
  readonly speeds: Speeds;
  readonly recording: RecordedSpeeds;
  /** Whether the speeds are this machine's. */
  readonly here: boolean;
  readonly running: boolean;
  /** Rounds done of the measurement that runs, or ran. */
  readonly rounds: number;
  /** What broke, if the images did not come or the worker failed. */
  readonly failure: string | undefined;
  /** Measures anew. */
  start(): void;
  /** Ends the measurement; what it has found stays. */
  stop(): void;
}

/**
 * A session on the first images of a store, which are asked for when it measures. Without a kernel it measures the steps in
 * TypeScript alone.
 */
export function createSpeedSession(
  store: Pick<DigitStore, "source" | "trainTotal" | "first" | "download">,
  kernel: Pick<FoundKernel, "kind" | "module">,
  recording: RecordedSpeeds
): SpeedSession {
  const {tell, subscribe} = createSignal();
  let speeds: Speeds = recording;
  let [here, running, done] = [false, false, 0];
  let failure: string | undefined;
  let end = () => {};

  function stop(): void {
    end();
    running = false;
    tell();
  }

  function fail(message: string): void {
    failure = message;
    stop();
  }

  function start(): void {
    end();
    failure = undefined;
    running = true;
    done = 0;
    const download = new AbortController();
    end = () => download.abort();
    const {signal} = download;
    store.download(Math.min(EFFORT.images, store.trainTotal), {signal}).then(
      () => signal.aborted || measure(),
      (error: Error) => signal.aborted || fail(error.message)
    );
    tell();
  }

  function measure(): void {
    const settings = {...EFFORT, digits: store.first(EFFORT.images), kernel: kernel.module};
    const rounds: Round[] = [];
    let checked: Checked;
    end = watchMeasuring(settings, {
      onNews(news) {
        if (news.type === "checked") checked = news;
        else {
          rounds.push(news);
          done = rounds.length;
          here = true;
          speeds = speedsOf(settings, {source: store.source, kernel: kernel.kind}, checked, rounds);
        }
        if (done === settings.rounds) stop();
        else tell();
      },
      onFailure: fail
    });
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
    subscribe
  };
}
