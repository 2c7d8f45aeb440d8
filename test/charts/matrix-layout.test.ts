import {describe, expect, test} from "vitest";
import {matrix} from "../../lib/array/matrix.js";
import {summary} from "../../lib/array/summary.js";
import {matrixLayout} from "../../lib/charts/matrix-layout.js";

/** A matrix whose entries are their own places: 0, 1, 2 … */
function counting(rows: number, cols: number) {
  return matrix(
    rows,
    cols,
    Array.from({length: rows * cols}, (_, i) => i)
  );
}

describe("matrixLayout(a)", () => {
  test("shows one image as its 28 × 28 pixels", () => {
    const {width, height, valueAt} = matrixLayout(counting(1, 784));
    expect([width, height]).toEqual([28, 28]);
    expect(valueAt(3, 2)).toBe(2 * 28 + 3);
  });

  test("shows many images as tiles with gaps, each dot the mean of 2 × 2 pixels", () => {
    const {width, height, valueAt} = matrixLayout(counting(9, 784));
    expect([width, height]).toEqual([8 * 15 - 1, 2 * 15 - 1]);
    expect(valueAt(15, 0)).toBe(784 + (0 + 1 + 28 + 29) / 4); // the second image
    expect(valueAt(0, 15)).toBe(8 * 784 + (0 + 1 + 28 + 29) / 4); // the ninth, in the second row
    expect(valueAt(14, 0)).toBeNaN();
    expect(valueAt(15, 15)).toBeNaN(); // there is no tenth
  });

  test("shows w1 as one tile a hidden unit, each dot the mean of 4 × 4 weights", () => {
    const {width, height, valueAt} = matrixLayout(counting(784, 200));
    expect([width, height]).toEqual([20 * 8 - 1, 10 * 8 - 1]);
    const pixels = [0, 1, 2, 3].flatMap((y) => [0, 1, 2, 3].map((x) => 28 * y + x));
    const mean = pixels.reduce((sum, pixel) => sum + pixel * 200 + 21, 0) / 16; // unit 21
    expect(valueAt(8, 8)).toBeCloseTo(mean, 8);
  });

  test("shows twice the detail of w1 at zoom 2, in dots of the same size", () => {
    const {width, height, dot, valueAt} = matrixLayout(counting(784, 200), 2);
    expect([width, height]).toEqual([20 * 15 - 1, 10 * 15 - 1]);
    expect(dot).toEqual([1, 1]);
    expect(valueAt(15, 0)).toBeCloseTo(200 * ((0 + 1 + 28 + 29) / 4) + 1, 8); // unit 1
  });

  test("shows a row of 200 as 20 × 10", () => {
    const {width, height, valueAt} = matrixLayout(counting(1, 200));
    expect([width, height]).toEqual([20, 10]);
    expect(valueAt(4, 3)).toBe(64);
  });

  test("lays what is ten wide on its side", () => {
    const {width, height, valueAt} = matrixLayout(counting(200, 10));
    expect([width, height]).toEqual([200, 10]);
    expect(valueAt(150, 7)).toBe(1507);
  });

  test("shows n × 200 as it is", () => {
    const {width, height, valueAt} = matrixLayout(counting(32, 200));
    expect([width, height]).toEqual([200, 32]);
    expect(valueAt(150, 7)).toBe(7 * 200 + 150);
  });
});

test("summary(a) gives the smallest, the mean and the largest entry", () => {
  expect(summary(matrix(2, 2, [3, -1, 0, 6]))).toEqual({lowest: -1, mean: 2, highest: 6});
});
