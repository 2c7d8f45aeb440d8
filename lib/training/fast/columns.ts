import {PIXELS} from "../../digits/digits.js";
import {BLOCK, type Compressed, type Rows} from "./compressed.js";
import type {KernelMemory} from "./kernel.js";

/**
 * The transpose of each block of images, made once: block b's rows are the pixels, its entries the images of the block
 * that have ink there.
 */
export function blockColumns(memory: KernelMemory, digits: Compressed): (block: number) => Rows {
  const blocks = Math.ceil(digits.images / BLOCK);
  const entries = memory.take(4 * digits.inked);
  const allStarts = memory.take(4 * (PIXELS + 1) * blocks);
  const counts = memory.take(4 * PIXELS);
  const startsOf = (block: number) => allStarts + 4 * (PIXELS + 1) * block;
  let filled = 0;
  for (let block = 0; block < blocks; block++) {
    const first = BLOCK * block;
    const rows = digits.rowsFrom(first);
    filled = memory.kernel.compressColumns(
      rows.entries,
      rows.starts,
      rows.ends,
      Math.min(BLOCK, digits.images - first),
      PIXELS,
      counts,
      entries,
      filled,
      startsOf(block)
    );
  }
  return (block) => ({entries, starts: startsOf(block), ends: startsOf(block) + 4});
}
