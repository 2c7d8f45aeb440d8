import {expect, test} from "vitest";
import {inked, repeatTo} from "../../bench/digits.js";
import {PIXELS} from "../../lib/digits/digits.js";

const digits = {pixels: new Uint8Array(3 * PIXELS), labels: Uint8Array.of(4, 5, 6)};
digits.pixels.set([0, 7, 255], PIXELS); // the second image has two inked pixels
digits.pixels.set([1], 2 * PIXELS);

test("repeatTo(images, digits) begins again where the images end", () => {
  const repeated = repeatTo(5, digits);
  expect([...repeated.labels]).toEqual([4, 5, 6, 4, 5]);
  expect(repeated.pixels).toHaveLength(5 * PIXELS);
  expect(repeated.pixels[4 * PIXELS + 1]).toBe(7);
});

test("repeatTo(images, digits) takes the first images when there are more", () => {
  expect([...repeatTo(2, digits).labels]).toEqual([4, 5]);
});

test("inked(digits, images) counts the pixels that are not zero in so many images", () => {
  expect([1, 2, 3].map((images) => inked(digits, images))).toEqual([0, 2, 3]);
});
