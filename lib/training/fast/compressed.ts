import {count, type Digits, PIXELS, slice} from "../../digits/digits.js";
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
  /** Those that there is room for. */
  readonly images: number;
  /** Pixels that are not zero, of all images added so far. */
  readonly inked: number;
  readonly labels: Address;
  /** Takes more images. Throws a RangeError when there is no room for them. */
  add(digits: Digits): void;
  /** The images from `first` on, one row per image. */
  rowsFrom(first: number): ImageRows;
}

/** Room for so many images in the kernel's memory; their entries get theirs as they are added. */
export function createCompressed(memory: KernelMemory, images: number): Compressed {
  const room = {
    labels: memory.take(images),
    starts: memory.take(4 * images),
    middles: memory.take(4 * images),
    ends: memory.take(4 * images),
    pixels: memory.take(BLOCK * PIXELS)
  };
  let [added, inked] = [0, 0];

  /** A part's entries lie where there was room for them: they are counted from the memory's beginning. */
  function rowsFrom(first: number): ImageRows {
    const at = 4 * first;
    return {entries: 0, starts: room.starts + at, middles: room.middles + at, ends: room.ends + at};
  }

  /** Compresses at most a block of images, from the entry `at` on; gives the entry after the last. */
  function addSome(digits: Digits, at: number): number {
    const some = count(digits);
    const {entries, starts, middles, ends} = rowsFrom(added);
    memory.bytes(room.pixels, some * PIXELS).set(digits.pixels);
    added += some;
    return memory.kernel.compressRows(room.pixels, some, PIXELS, entries, at, starts, middles, ends);
  }

  return {
    images,
    get inked() {
      return inked;
    },
    labels: room.labels,
    add(digits) {
      if (added + count(digits) > images) {
        throw new RangeError(`add: expected at most ${images} images, got ${added + count(digits)}`);
      }
      memory.bytes(room.labels + added, count(digits)).set(digits.labels);
      const more = countInked(digits.pixels);
      let at = memory.take(4 * more) / 4;
      for (let first = 0; first < count(digits); first += BLOCK) {
        at = addSome(slice(digits, first, first + BLOCK), at);
      }
      inked += more;
    },
    rowsFrom
  };
}

function countInked(pixels: Uint8Array): number {
  let inked = 0;
  for (let i = 0; i < pixels.length; i++) if (pixels[i] !== 0) inked++;
  return inked;
}
