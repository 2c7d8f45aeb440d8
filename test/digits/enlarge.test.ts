import {expect, test} from "vitest";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {enlarge} from "../../lib/digits/enlarge.js";
import {normalise} from "../../lib/digits/normalise.js";

test("enlarge makes each pixel a square", () => {
  const image = Uint8Array.from({length: 784}, (_, i) => i % 256);
  const {width, height, ink} = enlarge(image, 3);
  expect([width, height, ink.length]).toEqual([84, 84, 84 * 84]);
  for (const [x, y] of [
    [0, 0],
    [2, 2],
    [3, 0],
    [83, 83],
    [40, 7]
  ]) {
    expect(ink[84 * y + x]).toBe(image[28 * Math.floor(y / 3) + Math.floor(x / 3)]);
  }
});

test("enlarge throws when there are not 784 pixels", () => {
  expect(() => enlarge(new Uint8Array(10), 3)).toThrow("expected 784 pixels, got 10");
});

test("normalise gives an enlarged digit of the set back, but for a little grey", () => {
  const {pixels} = embeddedDigits(1, 10, 0).train;
  for (let i = 0; i < 10; i++) {
    const image = pixels.subarray(784 * i, 784 * (i + 1));
    const back = normalise(enlarge(image, 3));
    const difference = back.reduce((sum, ink, pixel) => sum + Math.abs(ink - image[pixel]), 0) / 784;
    expect(difference).toBeLessThan(25);
  }
});
