import {encodeBlock} from "../../lib/digits/block.js";
import type {DigitPart} from "../../lib/digits/digit-parts.js";
import {count, slice} from "../../lib/digits/digits.js";
import type {PackedDigits} from "../../lib/digits/packed-digits.js";

/** Digits packed in so many blocks of about the same size. Nothing here needs Node. */
export function packed({train, test}: DigitPart, blocks: number): PackedDigits {
  const part = (i: number) => {
    const from = (n: number, i: number) => Math.floor((i * n) / blocks);
    const some = (digits: typeof train) => slice(digits, from(count(digits), i), from(count(digits), i + 1));
    return {train: some(train), test: some(test)};
  };
  return {
    trainCount: count(train),
    blocks: Array.from({length: blocks}, (_, i) => {
      const {train, test} = part(i);
      return {trainCount: count(train), testCount: count(test), bytes: encodeBlock(train, test)};
    })
  };
}
