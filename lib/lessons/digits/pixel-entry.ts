import {type Choice, createChoice} from "../../notebook/change.js";

/** The rows and the columns of an image. */
export const SIDE = 28;

/** One entry of `data`: the image and the pixel that the reader is looking at. */
export interface PixelEntry {
  readonly row: number;
  readonly col: number;
}

/** The first place to look at: the middle of the first image. */
export function firstPixel(): Choice<PixelEntry> {
  return createChoice({row: 0, col: 14 * SIDE + 14});
}
