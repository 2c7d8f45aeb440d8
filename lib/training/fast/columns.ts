import {PIXELS} from "../../digits/digits.js";
import {BLOCK, type Compressed, type Rows} from "./compressed.js";
import type {KernelMemory} from "./kernel.js";

/**
 * The transpose of each block of images, made once, when it is first asked for: block b's rows are the pixels, its
 * entries the images of the block that have ink there. Memory that is never written to costs nothing.
 */
export function blockColumns(memory: KernelMemory, digits: Compressed): (block: number) => Rows {
  const blocks = Math.ceil(digits.images / BLOCK);
  const entries = memory.take(4 * digits.inked);
  const allStarts = memory.take(4 * (PIXELS + 1) * blocks);
  const counts = memory.take(4 * PIXELS);
  const startsOf = (block: number) => allStarts + 4 * (PIXELS + 1) * block;
  let [made, filled] = [0, 0];

  function makeNext(): void {
    const first = BLOCK * made;
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
      startsOf(made++)
    );
  }

  return (block) => {
    while (made <= block) makeNext();
    return {entries, starts: startsOf(block), ends: startsOf(block) + 4};
  };
}
