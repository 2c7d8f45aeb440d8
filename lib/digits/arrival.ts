import {blockLimit, decodeBlock, type Manifest} from "./block.js";
import {gunzip} from "./gunzip.js";
import {letGo} from "./let-go.js";
import type {PackedBlock} from "./packed-digits.js";

/** Digits put together from the bytes of their blocks, in whatever chunks these arrive. */
export interface Arrival {
  /** The blocks that have arrived whole. */
  readonly blocks: readonly PackedBlock[];
  /** How many bytes have arrived, counted from the start of block 0; the next chunk begins there. */
  readonly position: number;
  /**
   * Takes the next bytes; blocks that they make whole are unzipped and checked.
   * Rejects with an Error that names the block when one is damaged: then `position` is back at the start of that block.
   */
  receive(bytes: Uint8Array): Promise<void>;
}

/** Nothing has arrived yet. */
export function emptyArrival({blocks}: Manifest): Arrival {
  const arrived: PackedBlock[] = [];
  let start = 0; // where the block begins that is arriving
  let partial = new Uint8Array(blocks[0].byteLength);
  let filled = 0; // how many of its bytes are there

  async function finishBlock(): Promise<void> {
    filled = 0;
    const next = arrived.length;
    const name = `block ${next}`;
    const bytes = await gunzip({name, bytes: partial}, blockLimit(blocks[next]));
    letGo(decodeBlock({name, bytes}, blocks[next]).train.pixels); // only to see that it is whole
    const {trainCount, testCount} = blocks[next];
    arrived.push({trainCount, testCount, bytes});
    start += partial.length;
    partial = new Uint8Array(blocks[next + 1]?.byteLength ?? 0);
  }

  return {
    blocks: arrived,
    get position() {
      return start + filled;
    },
    async receive(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + partial.length - filled);
        partial.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === partial.length) await finishBlock();
      }
    }
  };
}
