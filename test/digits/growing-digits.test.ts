import {expect, test} from "vitest";
import {count, slice} from "../../lib/digits/digits.js";
import {growingDigits} from "../../lib/digits/growing-digits.js";
import {expectDigits} from "./expect-digits.js";
import {randomDigits} from "./idx-bytes.js";

const digits = randomDigits(9, 16);

test("append(digits) puts images behind those that have arrived, reserve(capacity) keeps them", () => {
  const growing = growingDigits();
  expect(count(growing.arrived)).toBe(0);
  growing.reserve(4);
  growing.append(slice(digits, 0, 3));
  growing.append(slice(digits, 3, 4));
  const before = growing.arrived;
  growing.reserve(9);
  growing.append(slice(digits, 4, 9));
  expectDigits(growing.arrived, digits);
  expectDigits(before, slice(digits, 0, 4));
});

test("reserve(capacity) moves nothing when there is room already", () => {
  const growing = growingDigits();
  growing.reserve(9);
  growing.append(slice(digits, 0, 2));
  const {buffer} = growing.arrived.pixels;
  growing.reserve(5);
  growing.reserve(9);
  expect(growing.arrived.pixels.buffer).toBe(buffer);
});

test("append(digits) throws when there is no room", () => {
  const growing = growingDigits();
  growing.reserve(2);
  expect(() => growing.append(slice(digits, 0, 3))).toThrow(RangeError);
  expect(count(growing.arrived)).toBe(0);
});
