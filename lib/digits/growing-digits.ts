import {count, type Digits, PIXELS, slice} from "./digits.js";

/** Digits that arrive part by part, in one piece of memory. */
export interface GrowingDigits {
  /** Those that have arrived, as a view that later arrivals do not change. */
  readonly arrived: Digits;
  /** Makes room for `capacity` images in all. Those that have arrived are copied once, if at all. */
  reserve(capacity: number): void;
  /** Puts images behind those that have arrived. Throws a RangeError when there is no room for them. */
  append(digits: Digits): void;
}

/** No digits yet, and no memory taken. */
export function growingDigits(): GrowingDigits {
  let memory = room(0);
  let length = 0;
  return {
    get arrived() {
      return slice(memory, 0, length);
    },
    reserve(capacity) {
      if (capacity <= count(memory)) return;
      const larger = room(capacity);
      larger.pixels.set(slice(memory, 0, length).pixels);
      larger.labels.set(slice(memory, 0, length).labels);
      memory = larger;
    },
    append(digits) {
      memory.pixels.set(digits.pixels, PIXELS * length);
      memory.labels.set(digits.labels, length);
      length += count(digits);
    }
  };
}

function room(capacity: number): Digits {
  return {pixels: new Uint8Array(PIXELS * capacity), labels: new Uint8Array(capacity)};
}
