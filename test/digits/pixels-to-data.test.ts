import {expect, test} from "vitest";
import {divide} from "../../lib/array/elementwise.js";
import {matrix} from "../../lib/array/matrix.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";

test("pixelsToData(pixels) is n × 784, each entry pixel / 255", () => {
  const pixels = Uint8Array.from({length: 2 * 784}, (_, i) => i % 256);
  const data = pixelsToData(pixels);
  expect([data.rows, data.cols]).toEqual([2, 784]);
  expect(Array.from(data.data)).toEqual(Array.from(pixels, (pixel) => pixel / 255));
  expect([data.data[0], data.data[255]]).toEqual([0, 1]);
});

test("pixelsToData(pixels) is divide(matrix(n, 784, pixels), 255) to the last bit, the line on The digits", () => {
  const pixels = Uint8Array.from({length: 784}, (_, i) => i % 256);
  expect(pixelsToData(pixels)).toEqual(divide(matrix(1, 784, pixels), 255));
});

test("pixelsToData(pixels) throws when the pixels are not whole images", () => {
  expect(() => pixelsToData(new Uint8Array(785))).toThrow(
    new RangeError("pixelsToData: expected a multiple of 784 pixels, got 785")
  );
});
