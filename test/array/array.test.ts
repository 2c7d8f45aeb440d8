import {expect, test} from "vitest";
import {argmax} from "../../lib/array/argmax.js";
import {dot} from "../../lib/array/dot.js";
import {add, divide, map, multiply, subtract} from "../../lib/array/elementwise.js";
import {largestEigenvalue} from "../../lib/array/largest-eigenvalue.js";
import {largestEntry} from "../../lib/array/largest-entry.js";
import {matrix, zeros} from "../../lib/array/matrix.js";
import {norm} from "../../lib/array/norm.js";
import {nudged} from "../../lib/array/nudged.js";
import {RandomState} from "../../lib/array/random-state.js";
import {rows} from "../../lib/array/rows.js";
import {sum} from "../../lib/array/sum.js";
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

test("rows(a, start, end) shares its memory with a", () => {
  const second = rows(a, 1, 2);
  expect(second).toEqual(matrix(1, 3, [4, 5, 6]));
  expect(second.data.buffer).toBe(a.data.buffer);
});

test("largestEigenvalue(a) finds the largest of known eigenvalues", () => {
  // QᵀDQ with Q = I − 2vvᵀ/|v|² a reflection has the eigenvalues of D.
  const v = new RandomState(4).randn(6, 1);
  const reflection = multiply(-2 / norm(v) ** 2, dot(v, transpose(v)));
  for (let i = 0; i < 6; i++) reflection.data[i * 7] += 1;
  const diagonal = zeros(6, 6);
  for (const [i, eigenvalue] of [0.5, 9, 3, 8, 1, 0].entries()) diagonal.data[i * 7] = eigenvalue;
  expect(largestEigenvalue(dot(dot(reflection, diagonal), reflection))).toBeCloseTo(9, 9);
});

test("largestEigenvalue(a) throws when a is not square", () => {
  expect(() => largestEigenvalue(a)).toThrow("expected a square matrix, got 2 × 3");
});
