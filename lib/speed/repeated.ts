import {count, type Digits, pick} from "../digits/digits.js";

/** The same images over and over, `times` times: means over them stay what they are. */
export function repeated(digits: Digits, times: number): Digits {
  const n = count(digits);
  return pick(
    digits,
    Array.from({length: n * times}, (_, i) => i % n)
  );
}
