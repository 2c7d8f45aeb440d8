import type {IncomingMessage, ServerResponse} from "node:http";
import {gzipSync} from "node:zlib";
import {encodeBlock, type Manifest} from "../../lib/digits/block.js";
import {concatenate} from "../../lib/digits/concatenate.js";
import {createDigitStore, type DigitStore, firstPart, type Insist} from "../../lib/digits/digit-store.js";
import {type Digits, slice} from "../../lib/digits/digits.js";
import {randomDigits} from "./idx-bytes.js";
import {serve} from "./server.js";

const TRAIN_COUNTS = [20, 40, 5, 30, 40];
const TEST_COUNTS = [5, 8, 0, 6, 3];

/** All the training and test images of the site: 135 and 22. */
export const train: Digits = randomDigits(135, 6);
export const test: Digits = randomDigits(22, 7);

function packBlocks() {
  let trainEnd = 0;
  let testEnd = 0;
  return TRAIN_COUNTS.map((trainCount, i) => {
    trainEnd += trainCount;
    testEnd += TEST_COUNTS[i];
    const block = encodeBlock(
      slice(train, trainEnd - trainCount, trainEnd),
      slice(test, testEnd - TEST_COUNTS[i], testEnd)
    );
    return new Uint8Array(gzipSync(block));
  });
}

const [first, ...others] = packBlocks();

/** The first part: block 0. */
export {first};

/** The rest file: blocks 1 to 4. */
export const rest = concatenate(others);

/** Where blocks 1 to 4 begin in the rest, and where the last ends. */
export const offsets = [0, 1, 2, 3, 4].map((count) => concatenate(others.slice(0, count)).length);

export const manifest: Manifest = {
  source: "embedded",
  trainTotal: 135,
  testTotal: 22,
  blocks: [first, ...others].map(({length}, i) => ({
    trainCount: TRAIN_COUNTS[i],
    testCount: TEST_COUNTS[i],
    byteLength: length
  }))
};

/** Answers one request for the rest; `from` and `to` are the first and last byte of its Range header. */
export type AnswerRest = (
  response: ServerResponse,
  from: number,
  to: number,
  request: IncomingMessage
) => void;

/** The head of an honest 206 answer. */
export function writeRangeHead(response: ServerResponse, from: number, to: number): void {
  response.writeHead(206, {
    "Content-Length": to - from + 1,
    "Content-Range": `bytes ${from}-${to}/${rest.length}`
  });
}

/** Exactly the bytes that were asked for. */
export const answerHonestly: AnswerRest = (response, from, to) => {
  writeRangeHead(response, from, to);
  response.end(rest.subarray(from, to + 1));
};

/**
 * A site of packed digits whose answers for the rest are, in turn, `answers`; after the last, honest ones.
 * `ranges` notes what was asked for.
 */
export function openSite(...answers: AnswerRest[]): Promise<{store: DigitStore; ranges: string[]}> {
  return openSiteThat(undefined, ...answers);
}

/** The same, for a store that insists in this way. */
export async function openSiteThat(
  insist: Insist | undefined,
  ...answers: AnswerRest[]
): Promise<{store: DigitStore; ranges: string[]}> {
  const ranges: string[] = [];
  const url = await serve((request, response) => {
    const range = String(request.headers.range);
    ranges.push(range);
    const [from, to] = range.replace("bytes=", "").split("-").map(Number);
    (answers.shift() ?? answerHonestly)(response, from, to, request);
  });
  const file = {name: "rest.bin", what: "the digits to train on", url: `${url}rest.bin`};
  const store = createDigitStore(manifest, await firstPart(manifest, first), file, insist);
  return {store, ranges};
}
