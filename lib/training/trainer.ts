import {copied, type PackedDigits} from "../digits/packed-digits.js";
import type {FromWorker, RunSettings, Snapshot, ToWorker} from "./messages.js";
import {workerFault} from "./worker-fault.js";

/** Training in a worker, as the page sees it. */
export interface Trainer extends AsyncIterable<Snapshot> {
  play(): void;
  pause(): void;
  /** One epoch. */
  step(): void;
  /** The rate of the epochs from now on. */
  setLearningRate(learningRate: number): void;
  /** Goes back to the epoch with the lowest loss. */
  goBack(): void;
  /** Ends the worker. The iteration is over. */
  end(): void;
}

/**
 * Starts a run in a worker of its own. Iterating over the trainer gives a snapshot at most once an animation
 * frame; the next one is made when the last one was drawn. While the page is hidden the worker waits. With a kernel,
 * the fast engine trains.
 * The iteration throws an Error when the worker fails.
 */
export function createTrainer(
  settings: RunSettings,
  digits: PackedDigits,
  learningRate: number,
  kernel: WebAssembly.Module | undefined
): Trainer {
  const worker = new Worker(import.meta.resolve("./train.worker.js"), {type: "module"});
  const tell = (message: ToWorker) => worker.postMessage(message);
  const messages = messagesOf(worker);
  const ended = new AbortController();
  let playing = false;

  const follow = () => tell({type: playing && !document.hidden ? "play" : "pause"});
  document.addEventListener("visibilitychange", follow, {signal: ended.signal});

  const own = copied(digits);
  worker.postMessage(
    {type: "start", settings, digits: own, kernel} satisfies ToWorker,
    own.blocks.map(({bytes}) => bytes.buffer)
  );
  tell({type: "learningRate", learningRate});

  return {
    play() {
      playing = true;
      follow();
    },
    pause() {
      playing = false;
      follow();
    },
    step: () => tell({type: "step"}),
    setLearningRate: (learningRate) => tell({type: "learningRate", learningRate}),
    goBack: () => tell({type: "goBack"}),
    end() {
      ended.abort();
      worker.terminate();
      messages.cancel();
    },
    async *[Symbol.asyncIterator]() {
      while (true) {
        const {value: message, done} = await messages.read();
        if (done) return;
        if (message.type === "failure") throw new Error(message.message);
        yield message;
        await new Promise(requestAnimationFrame);
        tell({type: "drawn"});
      }
    }
  };
}

/** What the worker says, in order; an error when the worker itself breaks. */
function messagesOf(worker: Worker): ReadableStreamDefaultReader<FromWorker> {
  const stream = new ReadableStream<FromWorker>({
    start(controller) {
      worker.onmessage = ({data}) => controller.enqueue(data);
      worker.onerror = (event) => controller.error(workerFault(event));
    }
  });
  return stream.getReader();
}
