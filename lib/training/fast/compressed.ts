import {count, type Digits, PIXELS} from "../../digits/digits.js";
import type {Address, KernelMemory} from "./kernel.js";

/** Images in a block: with a panel of gradLin1 they fill 20 kB, which stays in a processor's nearest cache. */
export const BLOCK = 128;

/** Images in the kernel's memory without their zeros, as rows. */
export interface Compressed {
  readonly images: number;
  readonly inked: number; // pixels that are not zero, of all images
  readonly labels: Address;
  readonly entries: Address;
  /** `images` + 1 places: image i has the entries from starts[i] up to starts[i + 1]. */
  readonly starts: Address;
}

/** Takes images into the kernel's memory, a block at a time. */
export function compress(memory: KernelMemory, digits: Digits): Compressed {
  const images = count(digits);
  const inked = countInked(digits.pixels);
  const labels = memory.take(images);
  const entries = memory.take(4 * inked);
  const starts = memory.take(4 * (images + 1));
  const pixels = memory.take(BLOCK * PIXELS);
  memory.bytes(labels, images).set(digits.labels);
  let at = 0;
  for (let first = 0; first < images; first += BLOCK) {
    const some = Math.min(BLOCK, images - first);
    memory.bytes(pixels, some * PIXELS).set(digits.pixels.subarray(first * PIXELS, (first + some) * PIXELS));
    at = memory.kernel.compressRows(pixels, some, PIXELS, entries, at, starts + 4 * first);
  }
  return {images, inked, labels, entries, starts};
}

function countInked(pixels: Uint8Array): number {
  let inked = 0;
  for (let i = 0; i < pixels.length; i++) if (pixels[i] !== 0) inked++;
  return inked;
}
