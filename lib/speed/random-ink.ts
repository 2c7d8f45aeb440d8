import type {RandomState} from "../array/random-state.js";
import {type Digits, PIXELS} from "../digits/digits.js";

/** So many images in which each pixel has ink with this chance, 0 to 1, and then any value from 1 to 255; labels 0 to 9. */
export function randomInk(random: RandomState, images: number, share: number): Digits {
  const chances = random.rand(images, PIXELS).data;
  const values = random.randint(1, 256, images * PIXELS);
  return {
    pixels: Uint8Array.from(chances, (chance, i) => (chance < share ? values[i] : 0)),
    labels: Uint8Array.from(random.randint(0, 10, images))
  };
}
