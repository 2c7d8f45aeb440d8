import {expect, it} from "vitest";
import type {GreyImage} from "../../lib/digits/draw.js";
import {normalise} from "../../lib/digits/normalise.js";

/** A grey image whose ink at (x, y) is `ink(x, y)`. */
function image(width: number, height: number, ink: (x: number, y: number) => number): GreyImage {
  return {
    width,
    height,
    ink: Float64Array.from({length: width * height}, (_, i) => ink(i % width, Math.floor(i / width)))
  };
}

function rectangle(left: number, top: number, width: number, height: number, ink = 255) {
  return (x: number, y: number) => (x >= left && x < left + width && y >= top && y < top + height ? ink : 0);
}

/** Where the inked pixels of a normalised digit lie. */
function bounds(digit: Uint8Array) {
  const inked = Array.from(digit.keys()).filter((i) => digit[i] > 0);
  const rows = inked.map((i) => Math.floor(i / 28));
  const columns = inked.map((i) => i % 28);
  return {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows)
  };
}

it("normalise(image) scales the longer side to 20 pixels and keeps the aspect", () => {
  const tall = bounds(normalise(image(300, 200, rectangle(31, 17, 40, 160))));
  expect(tall).toEqual({left: 12, right: 16, top: 4, bottom: 23});
  const wide = bounds(normalise(image(300, 200, rectangle(31, 17, 160, 40))));
  expect(wide).toEqual({left: 4, right: 23, top: 12, bottom: 16});
});

it("normalise(image) enlarges a small drawing too", () => {
  expect(bounds(normalise(image(9, 9, rectangle(1, 2, 2, 5))))).toEqual({
    left: 10,
    right: 17,
    top: 4,
    bottom: 23
  });
});

it("normalise(image) gives the same digit wherever it stands on its sheet and however large the sheet is", () => {
  const hook = (left: number, top: number) => (x: number, y: number) =>
    Math.max(rectangle(left, top, 12, 60)(x, y), rectangle(left, top + 50, 40, 10)(x, y));
  const digit = normalise(image(80, 80, hook(3, 7)));
  expect(normalise(image(200, 90, hook(150, 25)))).toEqual(digit);
});

it("normalise(image) moves the centre of mass to pixel 14, to the nearest pixel", () => {
  const digit = normalise(
    image(100, 100, (x, y) => Math.max(rectangle(10, 10, 20, 80)(x, y), rectangle(10, 70, 50, 20)(x, y)))
  );
  let [mass, xMoment, yMoment] = [0, 0, 0];
  digit.forEach((ink, i) => {
    mass += ink;
    xMoment += ink * (i % 28);
    yMoment += ink * Math.floor(i / 28);
  });
  expect(Math.abs(xMoment / mass - 14)).toBeLessThanOrEqual(0.51);
  expect(Math.abs(yMoment / mass - 14)).toBeLessThanOrEqual(0.51);
  expect(bounds(digit).top).not.toBe(4); // the box itself is not in the middle
});

it("normalise(image) keeps the whole digit on the image when its mass lies far to one side", () => {
  const digit = normalise(
    image(100, 100, (x, y) =>
      Math.max(rectangle(0, 80, 20, 20)(x, y), rectangle(0, 0, 1, 100)(x, y), rectangle(0, 99, 100, 1)(x, y))
    )
  );
  const {left, right, top, bottom} = bounds(digit);
  expect(right - left).toBe(19);
  expect(bottom - top).toBe(19);
});

it("normalise(image) makes each pixel the mean of the area that it covers", () => {
  const digit = normalise(image(40, 40, (x) => (x % 2 === 0 ? 255 : 151)));
  expect(new Set(digit)).toEqual(new Set([0, 203])); // each pixel covers 2 × 2 of the image: (255 + 151) / 2
});

it("normalise(image) does not take faint ink for the digit's edge", () => {
  const digit = rectangle(40, 40, 10, 40);
  const withShadow = normalise(
    image(100, 100, (x, y) => Math.max(digit(x, y), rectangle(0, 0, 100, 5, 20)(x, y)))
  );
  expect(withShadow).toEqual(normalise(image(100, 100, digit)));
});

it("normalise(image) leaves an image without ink empty", () => {
  expect(normalise(image(50, 30, () => 0))).toEqual(new Uint8Array(784));
});

it("normalise(image) throws when the numbers are not width × height", () => {
  expect(() => normalise({width: 3, height: 4, ink: new Uint8Array(11)})).toThrow(
    new RangeError("normalise: expected 3 × 4 = 12 numbers, got 11")
  );
  expect(() => normalise({width: 1.5, height: 2, ink: new Uint8Array(3)})).toThrow(RangeError);
  expect(() => normalise({width: -1, height: -2, ink: new Uint8Array(2)})).toThrow(RangeError);
});

it("normalise(image) throws and names a number that is not ink", () => {
  const say = (value: number) =>
    new RangeError(`normalise: expected ink from 0 to 255, got ${value} at pixel 1`);
  expect(() => normalise({width: 2, height: 1, ink: [0, 256]})).toThrow(say(256));
  expect(() => normalise({width: 2, height: 1, ink: [0, -1]})).toThrow(say(-1));
  expect(() => normalise({width: 2, height: 1, ink: [0, Number.NaN]})).toThrow(say(Number.NaN));
});
