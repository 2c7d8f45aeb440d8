import {PIXELS} from "../digits/digits.js";

/** The pixels of one image that are not zero, and the two products that need only them. */
export interface Ink {
  /** Takes the next image: 784 bytes. */
  take(pixels: Uint8Array): void;
  /** sum += x·w: the rows of w (784 × sum.length) at the inked pixels, each times its pixel, in pixel order. */
  addRows(w: Float64Array, sum: Float64Array): void;
  /** w += xᵀ·g: adds g, times each inked pixel, to that pixel's row of w (784 × g.length). */
  addOuter(g: Float64Array, w: Float64Array): void;
}

/** Pixels 0 to 255 as numbers in [0, 1]. */
const LEVELS = Float64Array.from({length: 256}, (_, level) => level / 255);

/**
 * Room for one image's ink, to be filled again and again.
 * Four pixels are taken at a time so that a sum is read and written once for four products;
 * a + b + c + d still adds from left to right, as the reference does.
 */
export function createInk(): Ink {
  const place = new Int32Array(PIXELS + 3);
  const value = new Float64Array(PIXELS + 3);
  let inked = 0;

  return {
    take(pixels) {
      inked = 0;
      for (let p = 0; p < PIXELS; p++) {
        if (pixels[p] === 0) continue;
        place[inked] = p;
        value[inked++] = LEVELS[pixels[p]];
      }
      // Rounded up to fours with zeros, which add nothing.
      while (inked % 4) {
        place[inked] = 0;
        value[inked++] = 0;
      }
    },

    addRows(w, sum) {
      const size = sum.length;
      for (let i = 0; i < inked; i += 4) {
        const [a, b, c, d] = [place[i] * size, place[i + 1] * size, place[i + 2] * size, place[i + 3] * size];
        const [x, y, z, t] = [value[i], value[i + 1], value[i + 2], value[i + 3]];
        for (let j = 0; j < size; j++) {
          sum[j] = sum[j] + x * w[a + j] + y * w[b + j] + z * w[c + j] + t * w[d + j];
        }
      }
    },

    addOuter(g, w) {
      const size = g.length;
      for (let i = 0; i < inked; i++) {
        const row = place[i] * size;
        const x = value[i];
        for (let j = 0; j < size; j++) w[row + j] += x * g[j];
      }
    }
  };
}
