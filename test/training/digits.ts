import type {RandomState} from "../../lib/array/random-state.js";
import {type Digits, PIXELS} from "../../lib/digits/digits.js";

/** Random images, four in five pixels paper, with random labels: for what must hold for any digits. */
export function randomDigits(random: RandomState, count: number): Digits {
  const ink = random.randint(-1000, 256, count * PIXELS);
  return {
    pixels: Uint8Array.from(ink, (level) => Math.max(0, level)),
    labels: Uint8Array.from(random.randint(0, 10, count))
  };
}
