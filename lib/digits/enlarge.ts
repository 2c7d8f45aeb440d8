import {PIXELS} from "./digits.js";
import type {GreyImage} from "./draw.js";

const SIDE = 28;

/** An image of 784 bytes as a sheet on which each of its pixels is a square of `scale` × `scale`. */
export function enlarge(image: Uint8Array, scale: number): GreyImage {
  if (image.length !== PIXELS) {
    throw new RangeError(`enlarge: expected ${PIXELS} pixels, got ${image.length}`);
  }
  const side = SIDE * scale;
  const ink = Uint8Array.from({length: side * side}, (_, i) => {
    const [x, y] = [Math.floor((i % side) / scale), Math.floor(i / side / scale)];
    return image[SIDE * y + x];
  });
  return {width: side, height: side, ink};
}
