// The side of a contender that all of them share in the page: it gets the digits, and times the epochs.
import {type Digits, slice} from "../../lib/digits/digits.js";
import type {Lap} from "../contender.js";
import type {Setup} from "../task.js";

/** What a contender is in the page: a function that trains one epoch and gives the loss, and a word about itself. */
export interface Trained {
  readonly detail: string;
  readonly epoch: () => Promise<number>;
}

/** From the page to a contender's worker. */
export type LapRequest = {readonly setup: Setup} | {readonly epochs: number};

/** Its answer: the word about itself, a lap, or what went wrong. */
export type LapReply = {readonly detail: string} | Lap | {readonly error: string};

/** Answers the page's requests in this worker. */
export function serveLaps(create: (setup: Setup, digits: Digits) => Promise<Trained>): void {
  let trained: Trained;

  async function start(setup: Setup): Promise<LapReply> {
    const [pixels, labels] = await Promise.all(["pixels.bin", "labels.bin"].map(bytes));
    trained = await create(setup, slice({pixels, labels}, 0, setup.images));
    return {detail: trained.detail};
  }

  async function lap(epochs: number): Promise<LapReply> {
    let loss = Number.NaN;
    const began = performance.now();
    for (let i = 0; i < epochs; i++) loss = await trained.epoch();
    return {seconds: (performance.now() - began) / 1000 / epochs, loss};
  }

  addEventListener("message", async ({data}: MessageEvent<LapRequest>) => {
    const reply = "setup" in data ? start(data.setup) : lap(data.epochs);
    postMessage(await reply.catch((error: Error): LapReply => ({error: error.stack ?? String(error)})));
  });
}

/** A file that lies beside this one on the server. */
export async function bytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(new URL(name, import.meta.url))).arrayBuffer());
}
