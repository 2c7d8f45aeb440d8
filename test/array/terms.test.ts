import {expect, test} from "vitest";
import {dot} from "../../lib/array/dot.js";
import {add} from "../../lib/array/elementwise.js";
import {matrix} from "../../lib/array/matrix.js";
import {RandomState} from "../../lib/array/random-state.js";
import {largestFirst, terms} from "../../lib/array/terms.js";

test("terms(a, b, row, col) gives the products of that entry, in the order of k", () => {
  const a = matrix(2, 3, [1, 0, 3, 4, 5, 6]);
  const b = matrix(3, 2, [7, 8, 9, 10, 11, 12]);
  expect(terms(a, b, 0, 1)).toEqual([
    {k: 0, left: 1, right: 8, product: 8},
    {k: 1, left: 0, right: 10, product: 0},
    {k: 2, left: 3, right: 12, product: 36}
  ]);
});

test("terms(a, b, row, col) throws when the inner sizes differ, or there is no such entry", () => {
  const a = matrix(1, 2, [1, 2]);
  expect(() => terms(a, matrix(1, 1, [1]), 0, 0)).toThrow("got 1 × 2 times 1 × 1");
  expect(() => terms(a, matrix(2, 1, [1, 2]), 0, 1)).toThrow("no entry (0, 1) in a product of 1 × 1");
});

test("largestFirst sorts by size, counts the zeros, and sums up", () => {
  const products = terms(matrix(1, 4, [1, 2, 0, 3]), matrix(4, 1, [5, -4, 9, 1]), 0, 0);
  const {steps, zeros, rounding} = largestFirst(products, 10, 10);
  expect(steps.map(({term, sum}) => [term.k, term.product, sum])).toEqual([
    [1, -8, -8],
    [0, 5, -3],
    [3, 3, 0]
  ]);
  expect([zeros, rounding]).toEqual([1, 0]);
});

test("largestFirst ends in exactly the entry of dot and add, for every entry", () => {
  const random = new RandomState(5);
  const [a, b, bias] = [random.randn(6, 784), random.randn(784, 7), random.randn(1, 7)];
  const entries = add(dot(a, b), bias);
  for (let row = 0; row < 6; row++) {
    for (let col = 0; col < 7; col++) {
      const entry = entries.data[7 * row + col];
      const {steps, rounding} = largestFirst(terms(a, b, row, col), bias.data[col], entry);
      expect(steps.at(-1)!.sum + bias.data[col] + rounding).toBe(entry);
      expect(Math.abs(rounding)).toBeLessThan(1e-11);
    }
  }
});
