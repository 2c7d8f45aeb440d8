import {describe, expect, test} from "vitest";
import {dot} from "../../lib/array/dot.js";
import {multiply} from "../../lib/array/elementwise.js";
import {lanczos} from "../../lib/array/lanczos.js";
import {type Matrix, matrix, zeros} from "../../lib/array/matrix.js";
import {norm} from "../../lib/array/norm.js";
import {RandomState} from "../../lib/array/random-state.js";
import {transpose} from "../../lib/array/transpose.js";

/** A symmetric matrix with these eigenvalues: QᵀDQ with Q = I − 2vvᵀ/|v|², a reflection. */
function withEigenvalues(eigenvalues: readonly number[]): Matrix {
  const n = eigenvalues.length;
  const v = new RandomState(4).randn(n, 1);
  const reflection = multiply(-2 / norm(v) ** 2, dot(v, transpose(v)));
  const diagonal = zeros(n, n);
  for (const [i, eigenvalue] of eigenvalues.entries()) {
    reflection.data[i * n + i] += 1;
    diagonal.data[i * n + i] = eigenvalue;
  }
  return dot(dot(reflection, diagonal), reflection);
}

const times = (a: Matrix, v: Float64Array) => dot(a, matrix(v.length, 1, v)).data;
const start = (n: number) => new RandomState(5).randn(1, n).data;

describe("lanczos(start)", () => {
  test("finds the largest eigenvalue, though another is larger in size, and its vector", () => {
    const a = withEigenvalues([0.5, 9, -30, 8, 1, 0, -2]);
    const search = lanczos(start(7));
    let largest = 0;
    while (!search.settled(1e-14)) largest = search.take(times(a, search.next));
    expect(largest).toBeCloseTo(9, 10);
    const vector = search.vector();
    expect(norm({data: vector})).toBeCloseTo(1, 12);
    const image = times(a, vector);
    for (const [i, x] of vector.entries()) expect(image[i]).toBeCloseTo(9 * x, 8);
  });

  test("grows with each product and never beyond the true value; ten that lie close together take few", () => {
    const close = Array.from({length: 10}, (_, i) => 90 - i);
    const others = Array.from({length: 90}, (_, i) => -10 + i / 5);
    const a = withEigenvalues([...others, ...close]);
    const search = lanczos(start(100));
    let before = Number.NEGATIVE_INFINITY;
    let products = 0;
    while (!search.settled(1e-3)) {
      const now = search.take(times(a, search.next));
      expect(now).toBeGreaterThanOrEqual(before);
      expect(now).toBeLessThan(90 + 1e-9);
      before = now;
      products++;
    }
    expect(before).toBeGreaterThan(0.99 * 90);
    expect(products).toBeLessThan(30);
  });

  test("the vector it found is a start from which it is found again in three products", () => {
    const a = withEigenvalues([3, 7, 1, 4, 6.5, -8]);
    const first = lanczos(start(6));
    while (!first.settled(1e-12)) first.take(times(a, first.next));
    const again = lanczos(first.vector());
    for (let product = 0; product < 3; product++) again.take(times(a, again.next));
    expect(again.settled(1e-9)).toBe(true);
  });

  test("ends where the products lead no further", () => {
    const search = lanczos(Float64Array.of(1, 0, 0));
    expect(search.take(Float64Array.of(5, 0, 0))).toBeCloseTo(5, 12);
    expect(search.settled(0)).toBe(true);
  });
});
