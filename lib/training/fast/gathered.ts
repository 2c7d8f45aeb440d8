import {PIXELS} from "../../digits/digits.js";
import {BLOCK, type Compressed, type ImageRows, type Rows} from "./compressed.js";
import type {Address, KernelMemory} from "./kernel.js";

/** Images in any order, as rows and transposed: at most a block of them. */
export interface Gathered {
  readonly rows: ImageRows;
  readonly columns: Rows;
  readonly labels: Address;
  /** Points to these images, which stay where they are, and transposes them. */
  gather(images: Int32Array): void;
}

/** Room for gathering some of the images. All other room must have been taken before. */
export function createGathered(memory: KernelMemory, digits: Compressed): Gathered {
  const all = digits.rowsFrom(0);
  const {entries} = all;
  const [starts, middles, ends] = [0, 1, 2].map(() => memory.take(4 * BLOCK));
  const rows = {entries, starts, middles, ends};
  const labels = memory.take(BLOCK);
  const columnStarts = memory.take(4 * (PIXELS + 1));
  const columns = {entries: memory.take(4 * PIXELS * BLOCK), starts: columnStarts, ends: columnStarts + 4};
  const counts = memory.take(4 * PIXELS);
  const from = {
    starts: memory.words(all.starts, digits.images),
    middles: memory.words(all.middles, digits.images),
    ends: memory.words(all.ends, digits.images),
    labels: memory.bytes(digits.labels, digits.images)
  };
  const to = {
    starts: memory.words(starts, BLOCK),
    middles: memory.words(middles, BLOCK),
    ends: memory.words(ends, BLOCK),
    labels: memory.bytes(labels, BLOCK)
  };
  return {
    rows,
    columns,
    labels,
    gather(images) {
      for (let i = 0; i < images.length; i++) {
        to.starts[i] = from.starts[images[i]];
        to.middles[i] = from.middles[images[i]];
        to.ends[i] = from.ends[images[i]];
        to.labels[i] = from.labels[images[i]];
      }
      memory.kernel.compressColumns(
        entries,
        rows.starts,
        rows.ends,
        images.length,
        PIXELS,
        counts,
        columns.entries,
        0,
        columns.starts
      );
    }
  };
}
