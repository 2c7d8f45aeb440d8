import {concatenate} from "./concatenate.js";
import {type DigitSource, type Digits, PIXELS} from "./digits.js";
import type {NamedBytes} from "./named-bytes.js";
import {decodeRuns, encodeRuns} from "./runs.js";

/** One block of digits: training and test images that are packed, and so arrive, together. */
export interface Block {
  readonly trainCount: number;
  readonly testCount: number;
  /** Its length as it is shipped, gzipped. */
  readonly byteLength: number;
}

/** What a site ships: block 0 is the first part, the others follow one another in the rest. */
export interface Manifest {
  readonly source: DigitSource;
  readonly trainTotal: number;
  readonly testTotal: number;
  readonly blocks: readonly Block[];
}

/** How many of the first blocks hold `trainCount` training images, or all blocks when none do. */
export function blocksFor({blocks}: Manifest, trainCount: number): number {
  let needed = 0;
  for (let sum = 0; sum < trainCount && needed < blocks.length; needed++) sum += blocks[needed].trainCount;
  return needed;
}

const LEAST = 2; // blocks of a run: the first alone has too few test images to tell an accuracy by

/** How many of the first blocks a run on `trainCount` training images takes. */
export function blocksForRun(manifest: Manifest, trainCount: number): number {
  return Math.max(blocksFor(manifest, trainCount), Math.min(LEAST, manifest.blocks.length));
}

/**
 * A block's bytes before gzip: the training labels, the test labels, and all pixels as runs (`encodeRuns`),
 * the training images first.
 */
export function encodeBlock(train: Digits, test: Digits): Uint8Array {
  const pixels = concatenate([train.pixels, test.pixels]);
  return concatenate([train.labels, test.labels, encodeRuns(pixels)]);
}

/** The most bytes that a block can have before gzip: a label an image, and each pixel a grey run of its own. */
export function blockLimit({trainCount, testCount}: Block): number {
  return 4 + (trainCount + testCount) * (1 + 2 * PIXELS);
}

/**
 * The training and test digits of a block, from its bytes before gzip.
 * Throws an Error that names the file when they do not hold the block's number of images.
 */
export function decodeBlock(
  {name, bytes}: NamedBytes,
  {trainCount, testCount}: Pick<Block, "trainCount" | "testCount">
): {train: Digits; test: Digits} {
  const count = trainCount + testCount;
  const pixels = decodeRuns({name, bytes: bytes.subarray(count)}, PIXELS * count);
  const split = PIXELS * trainCount;
  return {
    train: {pixels: pixels.subarray(0, split), labels: bytes.subarray(0, trainCount)},
    test: {pixels: pixels.subarray(split), labels: bytes.subarray(trainCount, count)}
  };
}

/** The bytes, as shipped, of all the blocks that hold `trainCount` training images. */
export function bytesFor(manifest: Manifest, trainCount: number): number {
  const blocks = manifest.blocks.slice(0, blocksFor(manifest, trainCount));
  return blocks.reduce((sum, {byteLength}) => sum + byteLength, 0);
}
