import {expect, test} from "vitest";
import {argmax} from "../../lib/array/argmax.js";
import {dot} from "../../lib/array/dot.js";
import {add, divide, map, multiply, subtract} from "../../lib/array/elementwise.js";
import {eye} from "../../lib/array/eye.js";
import {histogram} from "../../lib/array/histogram.js";
import {largestEntry} from "../../lib/array/largest-entry.js";
import {matrix, zeros} from "../../lib/array/matrix.js";
import {moments} from "../../lib/array/moments.js";
import {norm} from "../../lib/array/norm.js";
import {nudged} from "../../lib/array/nudged.js";
import {RandomState} from "../../lib/array/random-state.js";
import {rows} from "../../lib/array/rows.js";
import {sum} from "../../lib/array/sum.js";
import {take} from "../../lib/array/take.js";
import {transpose} from "../../lib/array/transpose.js";

const a = matrix(2, 3, [1, 2, 3, 4, 5, 6]);

test("matrix(rows, cols, entries) throws when the entries do not fill the shape", () => {
  expect(() => matrix(2, 3, [1, 2])).toThrow("expected 2 × 3 = 6 entries, got 2");
});

test("dot(a, b) sums products over the inner size", () => {
  expect(dot(a, matrix(3, 2, [1, 0, 2, 1, 0, 3]))).toEqual(matrix(2, 2, [5, 11, 14, 23]));
});

test("dot(a, b) adds the products in the order of k, to the last bit, whatever the inner size", () => {
  const random = new RandomState(1);
  for (const inner of [1, 3, 4, 5, 8, 11]) {
    const [left, right] = [random.randn(3, inner), random.randn(inner, 2)];
    const expected = Array.from({length: 6}, (_, entry) => {
      let sum = 0;
      for (let k = 0; k < inner; k++) {
        sum += left.data[Math.floor(entry / 2) * inner + k] * right.data[k * 2 + (entry % 2)];
      }
      return sum;
    });
    expect([...dot(left, right).data]).toEqual(expected);
  }
});

test("dot(a, b) throws when the inner sizes differ", () => {
  expect(() => dot(a, a)).toThrow("inner sizes must be equal, got 2 × 3 times 2 × 3");
});

test("add(a, row) adds the row to every row", () => {
  expect(add(a, matrix(1, 3, [10, 20, 30]))).toEqual(matrix(2, 3, [11, 22, 33, 14, 25, 36]));
});

test("add(a, column) adds the column to every column", () => {
  expect(add(a, matrix(2, 1, [10, 20]))).toEqual(matrix(2, 3, [11, 12, 13, 24, 25, 26]));
});

test("subtract, multiply and divide work entry by entry, with numbers too", () => {
  expect(subtract(1, a)).toEqual(matrix(2, 3, [0, -1, -2, -3, -4, -5]));
  expect(multiply(a, a)).toEqual(matrix(2, 3, [1, 4, 9, 16, 25, 36]));
  expect(divide(a, 2)).toEqual(matrix(2, 3, [0.5, 1, 1.5, 2, 2.5, 3]));
});

test("add(a, b) throws when the shapes do not fit", () => {
  expect(() => add(a, zeros(3, 2))).toThrow("add: the shapes do not fit, got 2 × 3 and 3 × 2");
  expect(() => add(a, zeros(1, 2))).toThrow("add: the shapes do not fit, got 2 × 3 and 1 × 2");
});

test("map(a, f) leaves a as it was", () => {
  expect(map(a, (x) => -x)).toEqual(matrix(2, 3, [-1, -2, -3, -4, -5, -6]));
  expect(a.data[0]).toBe(1);
});

test("nudged(a, row, col, by) moves one entry of a copy", () => {
  expect(nudged(a, 1, 0, 0.5)).toEqual(matrix(2, 3, [1, 2, 3, 4.5, 5, 6]));
  expect(a.data[3]).toBe(4);
});

test("nudged(a, row, col, by) throws when there is no such entry", () => {
  expect(() => nudged(a, 2, 0, 1)).toThrow("expected an entry of 2 × 3, got (2, 0)");
  expect(() => nudged(a, 0, 3, 1)).toThrow("expected an entry of 2 × 3, got (0, 3)");
});

test("transpose(a) turns rows into columns", () => {
  expect(transpose(a)).toEqual(matrix(3, 2, [1, 4, 2, 5, 3, 6]));
});

test("sum(a) adds up the rows into one row", () => {
  expect(sum(a)).toEqual(matrix(1, 3, [5, 7, 9]));
});

test("argmax(a) gives each row's largest column, the first on a tie", () => {
  expect([...argmax(matrix(3, 3, [1, 3, 2, 5, 5, 4, -3, -2, -1]))]).toEqual([1, 0, 2]);
});

test("largestEntry(a) is the one that is largest in size, whatever its sign, the first on a tie", () => {
  expect(largestEntry(matrix(2, 3, [1, -2, 0.5, 3, -7, 7]))).toEqual({row: 1, col: 1});
  expect(largestEntry(zeros(2, 2))).toEqual({row: 0, col: 0});
});

test("norm(a) is the root of the sum of squares", () => {
  expect(norm(matrix(1, 2, [3, -4]))).toBe(5);
});

test("moments(a) gives mean, standard deviation, largest size, and the share beyond ±2", () => {
  expect(moments(matrix(2, 2, [-3, 1, 1, 1]))).toEqual({
    mean: 0,
    deviation: Math.sqrt(3),
    largest: 3,
    beyondTwo: 0.25
  });
});

test("histogram(a, bins, low, high) counts by bin, the right end in the last one, and leaves out what lies beyond", () => {
  const bins = histogram(matrix(1, 8, [-1, -0.6, -0.5, 0, 0.4, 0.99, 1, -7]), 4, -1, 1);
  expect(bins.map(({count}) => count)).toEqual([2, 1, 2, 2]);
  expect(bins.map(({from, to}) => [from, to])).toEqual([
    [-1, -0.5],
    [-0.5, 0],
    [0, 0.5],
    [0.5, 1]
  ]);
});

test("histogram(a, bins, low, high) has densities that add up to 1 over the widths, and are 0 where nothing is", () => {
  const bins = histogram(matrix(1, 4, [0, 1, 1, 9]), 2, 0, 4);
  expect(bins.map(({density}) => density)).toEqual([0.5, 0]);
  expect(histogram(zeros(0, 3), 1, 0, 1)).toEqual([{from: 0, to: 1, count: 0, density: 0}]);
});

test("histogram(a, bins, low, high) throws without a bin, or without values between low and high", () => {
  expect(() => histogram(a, 0, 0, 1)).toThrow("expected at least one bin, and low < high; got 0, 0, 1");
  expect(() => histogram(a, 4, 1, 1)).toThrow("got 4, 1, 1");
});

test("rows(a, start, end) shares its memory with a", () => {
  const second = rows(a, 1, 2);
  expect(second).toEqual(matrix(1, 3, [4, 5, 6]));
  expect(second.data.buffer).toBe(a.data.buffer);
});

test("eye(n) has 1 on the diagonal and 0 elsewhere", () => {
  expect(eye(3)).toEqual(matrix(3, 3, [1, 0, 0, 0, 1, 0, 0, 0, 1]));
});

test("take(a, indices) gives those rows in their order, as often as they are named, in memory of its own", () => {
  const b = matrix(3, 2, [1, 2, 3, 4, 5, 6]);
  const taken = take(b, Uint8Array.of(2, 0, 2));
  expect(taken).toEqual(matrix(3, 2, [5, 6, 1, 2, 5, 6]));
  expect(taken.data.buffer).not.toBe(b.data.buffer);
  expect(take(b, [])).toEqual(zeros(0, 2));
});

test("take(a, indices) throws for an index that is no row, and names it and its place", () => {
  expect(() => take(a, [0, 2])).toThrow(new RangeError("take: expected rows 0 to 1, got 2 at index 1"));
  expect(() => take(a, [-1])).toThrow("got -1 at index 0");
  expect(() => take(a, [0.5])).toThrow("got 0.5 at index 0");
});
