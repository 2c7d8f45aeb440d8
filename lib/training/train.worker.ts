// The worker: trains, and tells the page what happened whenever the page has drawn what it was told before.
import {unpacked} from "../digits/packed-digits.js";
import {createEngine} from "./create-engine.js";
import {createProducts} from "./create-products.js";
import type {FromWorker, ToWorker} from "./messages.js";
import {createRun, type Run} from "./run.js";

let run: Run;
let learningRate = 0;
let playing = false;
let started = false; // the first weights have been looked at
let pageIsReady = true; // it has drawn the last snapshot
let working = false;
const jobs: (() => Promise<void>)[] = []; // what was asked for and not begun, one epoch or less each

addEventListener("message", ({data}: MessageEvent<ToWorker>) => {
  obey(data);
  work().catch((error: Error) => post({type: "failure", message: error.message}));
});

function obey(message: ToWorker): void {
  switch (message.type) {
    case "start":
      run = createRun(
        message.settings,
        unpacked(message.digits),
        (inputs) => createEngine(inputs, message.kernel),
        (digits) => createProducts(digits, message.settings.hidden, message.kernel)
      );
      jobs.push(async () => {
        await run.start();
        started = true;
      });
      break;
    case "learningRate":
      learningRate = message.learningRate;
      break;
    case "play":
      playing = true;
      break;
    case "pause":
      playing = false;
      break;
    case "step":
      jobs.push(epoch);
      break;
    case "goBack":
      jobs.push(run.goBack);
      break;
    case "drawn":
      pageIsReady = true;
      break;
  }
}

function epoch(): Promise<void> {
  return run.epoch(learningRate);
}

async function work(): Promise<void> {
  tell();
  if (working) return;
  working = true;
  try {
    for (let job = nextJob(); job; job = nextJob()) {
      await job();
      if (run.overflowed) playing = false;
      tell();
      await turnOff();
    }
  } finally {
    working = false;
  }
}

/**
 * What was asked for first. While it plays, at most one epoch ahead of what the page was told: a reader sees every epoch of
 * a quick run. Between, a look at how large the rate may be.
 */
function nextJob(): (() => Promise<void>) | undefined {
  const asked = jobs.shift();
  if (asked) return asked;
  if (started && run.look(playing)) return nothing;
  return playing && !run.news ? epoch : undefined;
}

async function nothing(): Promise<void> {}

const {port1, port2} = new MessageChannel();
port1.start();

/** Lets the messages that wait be heard. A channel's message comes back at once; a timer would cost 4 ms. */
function turnOff(): Promise<void> {
  return new Promise((resolve) => {
    port1.addEventListener("message", () => resolve(), {once: true});
    port2.postMessage(undefined);
  });
}

function tell(): void {
  if (!pageIsReady || !run.news) return;
  pageIsReady = false;
  post(run.snapshot());
}

function post(message: FromWorker): void {
  const matrices = message.type === "snapshot" ? Object.values(message.parameters) : [];
  postMessage(message, {transfer: matrices.map(({data}) => data.buffer)});
}
