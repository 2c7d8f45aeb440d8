import {type Matrix, zeros} from "../array/matrix.js";
import {PIXELS} from "./digits.js";

/**
 * Images as the network's input, n × 784, each entry pixel / 255: 0 is paper, 1 is full ink.
 * Throws a RangeError when the pixels are not a whole number of images.
 */
export function pixelsToData(pixels: Uint8Array): Matrix {
  if (pixels.length % PIXELS !== 0) {
    throw new RangeError(`pixelsToData: expected a multiple of ${PIXELS} pixels, got ${pixels.length}`);
  }
  const data = zeros(pixels.length / PIXELS, PIXELS);
  for (let i = 0; i < pixels.length; i++) data.data[i] = pixels[i] / 255;
  return data;
}
