import {count, type Digits, PIXELS} from "../../digits/digits.js";
import type {Address, KernelMemory} from "./kernel.js";

/** Images in a block: with a panel of gradLin1 they fill 20 kB, which stays in a processor's nearest cache. */
export const BLOCK = 128;

/** Rows of a sparse matrix in the kernel's memory: row r has the entries from starts[r] up to ends[r]. */
export interface Rows {
  readonly entries: Address;
  readonly starts: Address;
  readonly ends: Address;
}

/** Images as rows, each of them in two: the lower half's entries begin at middles[r]. */
export interface ImageRows extends Rows {
  readonly middles: Address;
}

/** Images in the kernel's memory without their zeros. */
export interface Compressed {
  readonly images: number;
  /** Pixels that are not zero, of all images. */
  readonly inked: number;
  readonly labels: Address;
  /** The images from `first` on, a row an image. */
  rowsFrom(first: number): ImageRows;
}

/** Takes images into the kernel's memory, a block at a time. */
export function compress(memory: KernelMemory, {pixels, labels}: Digits): Compressed {
  const images = count({pixels, labels});
  const inked = countInked(pixels);
  const room = {
    labels: memory.take(images),
    entries: memory.take(4 * inked),
    starts: memory.take(4 * (images + 1)),
    middles: memory.take(4 * images),
    pixels: memory.take(BLOCK * PIXELS)
  };
  memory.bytes(room.labels, images).set(labels);
  let at = 0;
  for (let first = 0; first < images; first += BLOCK) {
    const some = Math.min(BLOCK, images - first);
    memory.bytes(room.pixels, some * PIXELS).set(pixels.subarray(first * PIXELS, (first + some) * PIXELS));
    const [starts, middles] = [room.starts + 4 * first, room.middles + 4 * first];
    at = memory.kernel.compressRows(room.pixels, some, PIXELS, room.entries, at, starts, middles);
  }
  return {
    images,
    inked,
    labels: room.labels,
    rowsFrom(first) {
      const starts = room.starts + 4 * first;
      return {entries: room.entries, starts, middles: room.middles + 4 * first, ends: starts + 4};
    }
  };
}

function countInked(pixels: Uint8Array): number {
  let inked = 0;
  for (let i = 0; i < pixels.length; i++) if (pixels[i] !== 0) inked++;
  return inked;
}
