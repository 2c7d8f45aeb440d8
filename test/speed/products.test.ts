import {describe, expect, test} from "vitest";
import {dot} from "../../lib/array/dot.js";
import {type Matrix, matrix, zeros} from "../../lib/array/matrix.js";
import {RandomState} from "../../lib/array/random-state.js";
import {PRODUCTS} from "../../lib/speed/products.js";
import {panelProduct} from "../../lib/speed/steps/running-sums.js";
import {sparseRows} from "../../lib/speed/steps/sparse-rows.js";
import {expectSameBits} from "../allclose.js";

/** rows × cols with about a fifth of its entries not zero, the first row and the last column empty. */
function sparse(random: RandomState, rows: number, cols: number): Matrix {
  const chances = random.rand(rows, cols).data;
  const values = random.randn(rows, cols).data;
  const there = (i: number) => chances[i] < 0.2 && i >= cols && i % cols !== cols - 1;
  return matrix(
    rows,
    cols,
    values.map((value, i) => (there(i) ? value : 0))
  );
}

describe.each(Object.entries(PRODUCTS))("the step %s", (_, prepare) => {
  test.each([
    [3, 5, 10],
    [1, 1, 20],
    [17, 40, 200]
  ])("gives dot(a, b) to the last bit for %i × %i times a width of %i", (n, k, m) => {
    const random = new RandomState(n);
    const a = sparse(random, n, k);
    const b = random.randn(k, m);
    const product = prepare(a)(b);
    expect([product.rows, product.cols]).toEqual([n, m]);
    expectSameBits(product.data, dot(a, b).data);
  });

  test("can be used for another b", () => {
    const random = new RandomState(4);
    const product = prepare(sparse(random, 6, 7));
    const [b, c] = [random.randn(7, 10), random.randn(7, 10)];
    const first = product(b).data;
    expect(product(c).data).not.toEqual(first);
    expect(product(b).data).toEqual(first);
  });
});

test("sparseRows(a) holds a's entries that are not zero, row by row, and no others", () => {
  const rows = sparseRows(matrix(3, 4, [0, 2, 0, -1, 0, 0, 0, 0, 5, 0, 0, 0]));
  expect([...rows.starts]).toEqual([0, 2, 2, 3]);
  expect([...rows.columns]).toEqual([1, 3, 0]);
  expect([...rows.values]).toEqual([2, -1, 5]);
});

test("panelProduct(s, b) throws when b's columns do not fill its panels", () => {
  expect(() => panelProduct(sparseRows(zeros(2, 3)), zeros(3, 15))).toThrow(
    "panelProduct: expected columns in panels of 10, got 3 × 15"
  );
});
