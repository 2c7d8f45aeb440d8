import {type Block, decodeBlock} from "./block.js";
import type {DigitParts} from "./digit-parts.js";
import {slice} from "./digits.js";
import {letGo} from "./let-go.js";

/** A block as it is shipped, but no longer gzipped: its labels and its runs (`encodeBlock`). */
export interface PackedBlock extends Pick<Block, "trainCount" | "testCount"> {
  readonly bytes: Uint8Array;
}

/** Digits as data that a page can keep and send: some 200 bytes an image of MNIST, which has 784 pixels. */
export interface PackedDigits {
  /** Training images: the first so many of the blocks'. */
  readonly trainCount: number;
  readonly blocks: readonly PackedBlock[];
}

/** A copy that shares no memory with these: a message may hand it over. */
export function copied({trainCount, blocks}: PackedDigits) {
  return {trainCount, blocks: blocks.map((block) => ({...block, bytes: block.bytes.slice()}))};
}

/** The digits, unpacked a block at a time. They own the blocks' bytes, and `letGo` frees these. */
export function unpacked({trainCount, blocks}: PackedDigits): DigitParts {
  return {
    trainCount,
    testCount: blocks.reduce((sum, {testCount}) => sum + testCount, 0),
    letGo() {
      for (const {bytes} of blocks) letGo(bytes);
    },
    *[Symbol.iterator]() {
      let wanted = trainCount;
      for (const [i, block] of blocks.entries()) {
        const {train, test} = decodeBlock({name: `block ${i}`, bytes: block.bytes}, block);
        try {
          yield {train: slice(train, 0, Math.max(0, wanted)), test};
        } finally {
          letGo(train.pixels); // and with them the test images', which lie behind them
        }
        wanted -= block.trainCount;
      }
    }
  };
}
