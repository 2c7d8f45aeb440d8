import {describe, expect, test} from "vitest";
import {firstImages, joined, onePart} from "../../lib/digits/digit-parts.js";
import {count, type Digits, slice} from "../../lib/digits/digits.js";
import {letGo} from "../../lib/digits/let-go.js";
import {unpacked} from "../../lib/digits/packed-digits.js";
import {expectDigits} from "./expect-digits.js";
import {randomDigits} from "./idx-bytes.js";
import {packed} from "./packed.js";

const digits = {train: randomDigits(50, 1), test: randomDigits(9, 2)};

describe.each([1, 2, 7, 50])("in %i blocks", (blocks) => {
  test("unpacked(packed) gives the digits again, each time they are gone through", () => {
    const parts = unpacked(packed(digits, blocks));
    expect([parts.trainCount, parts.testCount]).toEqual([50, 9]);
    for (let time = 0; time < 2; time++) {
      const {train, test} = joined(parts);
      expectDigits(train, digits.train);
      expectDigits(test, digits.test);
    }
  });

  test("firstImages(parts, n) gives the first n, or all when there are fewer", () => {
    const parts = unpacked(packed(digits, blocks));
    for (const n of [0, 1, 25, 50, 51]) expectDigits(firstImages(parts, n), slice(digits.train, 0, n));
  });

  test("only the first trainCount training images are unpacked", () => {
    const parts = unpacked({...packed(digits, blocks), trainCount: 12});
    expectDigits(joined(parts).train, slice(digits.train, 0, 12));
  });
});

test("a part of packed digits is gone once the next is asked for, or none any more", () => {
  const parts: Digits[] = [];
  for (const {train} of unpacked(packed(digits, 3))) {
    for (const before of parts) expect(before.pixels).toHaveLength(0);
    expect(train.pixels).not.toHaveLength(0);
    parts.push(train);
    if (parts.length === 2) break;
  }
  expect(parts.map(({pixels}) => pixels.length)).toEqual([0, 0]);
});

test("letGo() empties the blocks of packed digits, and leaves digits in one part alone", () => {
  const blocks = packed(digits, 2);
  unpacked(blocks).letGo();
  expect(blocks.blocks.map(({bytes}) => bytes.length)).toEqual([0, 0]);
  onePart(digits).letGo();
  expect(count(digits.train)).toBe(50);
  expect(digits.train.pixels).toHaveLength(50 * 784);
});

test("letGo(array) empties it and every other view on its memory", () => {
  const array = new Float64Array(8);
  const view = array.subarray(2, 4);
  letGo(array);
  expect([array.length, view.length, array.buffer.byteLength]).toEqual([0, 0, 0]);
});
