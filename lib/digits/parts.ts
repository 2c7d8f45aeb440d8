import {gzipSync} from "fflate";
import {type Block, encodeBlock, type Manifest} from "./block.js";
import {concatenate} from "./concatenate.js";
import {count, type DigitSet, slice} from "./digits.js";

/** The first part comes with every page, so it stays small. Bytes. */
const FIRST_LIMIT = 20_000;

/**
 * Where the first blocks end, in training and test images: what lessons look at, then what the pages that train begin
 * with. After them come blocks of `BLOCK_TRAIN`.
 */
const FIRST_ENDS = [
  {train: 100, test: 20},
  {train: 700, test: 200}
];
const BLOCK_TRAIN = 2000;

/** The three files that the site ships. */
export interface Parts {
  readonly manifest: Manifest;
  readonly first: Uint8Array;
  readonly rest: Uint8Array;
}

/**
 * Packs a set for shipping: a first part of 100 training and 20 test images; and the rest in blocks, gzipped one by one
 * and laid end to end: one up to 700 and 200 images, then blocks of 2,000 training images, each with its proportional
 * share of the test images. Images keep their order. The same set always gives the same bytes.
 * Throws an Error when the first part of MNIST or of the embedded digits is over 20 kB; somebody's own images
 * may have more grey in them, and take what they take.
 */
export function packDigits(set: DigitSet): Parts {
  const ends = blockEnds(count(set.train), count(set.test));
  const packed: Uint8Array[] = [];
  const blocks: Block[] = [];
  let start = {train: 0, test: 0};
  for (const end of ends) {
    const train = slice(set.train, start.train, end.train);
    const test = slice(set.test, start.test, end.test);
    const bytes = gzipSync(encodeBlock(train, test), {level: 9, mtime: 0});
    packed.push(bytes);
    blocks.push({trainCount: count(train), testCount: count(test), byteLength: bytes.length});
    start = end;
  }
  const [first, ...others] = packed;
  if (first.length > FIRST_LIMIT && set.source !== "folder") {
    throw new Error(`first.bin: expected at most ${FIRST_LIMIT} bytes, got ${first.length}`);
  }
  const manifest = {
    source: set.source,
    trainTotal: count(set.train),
    testTotal: count(set.test),
    blocks
  };
  return {manifest, first, rest: concatenate(others)};
}

/** Where each block ends: the number of training and of test images up to there. */
function blockEnds(trainTotal: number, testTotal: number): {train: number; test: number}[] {
  const ends: {train: number; test: number}[] = [];
  for (const {train, test} of FIRST_ENDS) {
    if (trainTotal <= train) return [...ends, {train: trainTotal, test: testTotal}];
    ends.push({train, test: Math.min(test, testTotal)});
  }
  const first = ends.at(-1)!;
  const testShare = (testTotal - first.test) / (trainTotal - first.train);
  for (let train = first.train; train < trainTotal; ) {
    train = Math.min(train + BLOCK_TRAIN, trainTotal);
    ends.push({train, test: first.test + Math.round((train - first.train) * testShare)});
  }
  return ends;
}
