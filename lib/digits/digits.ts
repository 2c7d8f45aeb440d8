/** Pixels in one image: 28 × 28, row by row. */
export const PIXELS = 784;

/** Images with their labels. Image i is `pixels[784 i … 784 (i + 1)]`, 0 (paper) to 255 (ink). */
export interface Digits {
  readonly pixels: Uint8Array;
  /** One label an image, 0 to 9. */
  readonly labels: Uint8Array;
}

/**
 * Where a set of digits came from: the real MNIST, somebody's own files of the same shape,
 * or the ones made from pen strokes.
 */
export type DigitSource = "mnist" | "folder" | "embedded";

/** A training set and a test set of one source. */
export interface DigitSet {
  readonly source: DigitSource;
  readonly train: Digits;
  readonly test: Digits;
}

/** How many images there are. */
export function count({labels}: Digits): number {
  return labels.length;
}

/** The images from `start` up to `end`, as views on the same memory. */
export function slice({pixels, labels}: Digits, start: number, end: number): Digits {
  return {pixels: pixels.subarray(PIXELS * start, PIXELS * end), labels: labels.subarray(start, end)};
}

/** The images at these places, in this order, in memory of their own. */
export function pick({pixels, labels}: Digits, places: ArrayLike<number>): Digits {
  const picked = {pixels: new Uint8Array(PIXELS * places.length), labels: new Uint8Array(places.length)};
  for (let i = 0; i < places.length; i++) {
    const start = PIXELS * places[i];
    picked.pixels.set(pixels.subarray(start, start + PIXELS), PIXELS * i);
    picked.labels[i] = labels[places[i]];
  }
  return picked;
}
