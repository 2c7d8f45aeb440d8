import type {Input} from "./input.js";
import {numberInput} from "./number-input.js";

const LARGEST = 2 ** 32 - 1;

/** A seed of `RandomState`, a whole number from 0 to 2³² − 1: `const seed = view(seedInput("Seed", 0));`. */
export function seedInput(label: string, value: number): Input<number> {
  return numberInput({label, value, highest: LARGEST});
}
