import {PIXELS} from "../digits/digits.js";
import type {Sizes} from "../network/functional.js";

/** The share of pixels that are not zero. */
export function inkedShare(pixels: Uint8Array): number {
  return pixels.reduce((inked, pixel) => inked + (pixel === 0 ? 0 : 1), 0) / pixels.length;
}

/** Floating-point operations an image, forward and backward, when this share of its pixels is multiplied by. */
export function operations(share: number, {hidden, outputs}: Pick<Sizes, "hidden" | "outputs">): number {
  return 2 * (2 * share * PIXELS * hidden + 3 * hidden * outputs);
}
