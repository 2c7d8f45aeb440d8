import {type Block, blockLimit, decodeBlock, type Manifest} from "./block.js";
import type {Digits} from "./digits.js";
import {growingDigits} from "./growing-digits.js";
import {gunzip} from "./gunzip.js";
import type {NamedBytes} from "./named-bytes.js";

/** Digits put together from the bytes of their blocks, in whatever chunks these arrive. */
export interface Arrival {
  readonly train: Digits;
  readonly test: Digits;
  /** How many bytes have arrived, counted from the start of block 0; the next chunk begins there. */
  readonly position: number;
  /** Makes room for the first `blockCount` blocks. */
  reserve(blockCount: number): void;
  /**
   * Takes the next bytes; blocks that they make whole are unpacked.
   * Rejects with an Error that names the file and the block when one is damaged: then `position` is back
   * at the start of that block.
   */
  receive(chunk: NamedBytes): Promise<void>;
}

/** Nothing has arrived yet. */
export function emptyArrival({blocks}: Manifest): Arrival {
  const train = growingDigits();
  const test = growingDigits();
  let next = 0; // the block that is arriving
  let start = 0; // where it begins
  let partial = new Uint8Array(blocks[0].byteLength);
  let filled = 0; // how many of its bytes are there

  async function finishBlock(name: string): Promise<void> {
    filled = 0;
    const digits = await unpack({name: `${name}, block ${next}`, bytes: partial}, blocks[next]);
    train.append(digits.train);
    test.append(digits.test);
    start += partial.length;
    next++;
    partial = new Uint8Array(blocks[next]?.byteLength ?? 0);
  }

  return {
    get train() {
      return train.arrived;
    },
    get test() {
      return test.arrived;
    },
    get position() {
      return start + filled;
    },
    reserve(blockCount) {
      const wanted = blocks.slice(0, blockCount);
      train.reserve(wanted.reduce((sum, {trainCount}) => sum + trainCount, 0));
      test.reserve(wanted.reduce((sum, {testCount}) => sum + testCount, 0));
    },
    async receive({name, bytes}) {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + partial.length - filled);
        partial.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === partial.length) await finishBlock(name);
      }
    }
  };
}

async function unpack(packed: NamedBytes, block: Block): Promise<{train: Digits; test: Digits}> {
  return decodeBlock({name: packed.name, bytes: await gunzip(packed, blockLimit(block))}, block);
}
