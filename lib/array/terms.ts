import {type Matrix, shape} from "./matrix.js";

/** One of the products that are summed to an entry of a matrix product: left · right, at place k of the sum. */
export interface Term {
  readonly k: number;
  readonly left: number;
  readonly right: number;
  readonly product: number;
}

/** A sum taken in another order: the same products, the largest first. */
export interface LargestFirst {
  /** The products that are not zero, the largest in size first, each with the sum up to it. */
  readonly steps: readonly {readonly term: Term; readonly sum: number}[];
  /** How many products are exactly zero. */
  readonly zeros: number;
  /** What rounding leaves between this sum and the entry: the last sum + start + rounding is the entry. */
  readonly rounding: number;
}

/**
 * The products whose sum is entry (row, col) of `dot(a, b)`, in the order of k: a[row, k] · b[k, col].
 * Throws a RangeError when the inner sizes differ or there is no such entry.
 */
export function terms(a: Matrix, b: Matrix, row: number, col: number): Term[] {
  if (a.cols !== b.rows) {
    throw new RangeError(`terms: the inner sizes must be equal, got ${shape(a)} times ${shape(b)}`);
  }
  if (!(row >= 0 && row < a.rows && col >= 0 && col < b.cols)) {
    throw new RangeError(`terms: no entry (${row}, ${col}) in a product of ${a.rows} × ${b.cols}`);
  }
  return Array.from({length: a.cols}, (_, k) => {
    const left = a.data[row * a.cols + k];
    const right = b.data[k * b.cols + col];
    return {k, left, right, product: left * right};
  });
}

/**
 * The products from the largest to the smallest with their running sum, which begins at 0; `bias` is added last.
 * Float64 addition depends on the order in its last digits, so the way from there to `entry` is given as well.
 */
export function largestFirst(products: readonly Term[], bias: number, entry: number): LargestFirst {
  const sorted = products
    .filter(({product}) => product !== 0)
    .sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  let sum = 0;
  const steps = sorted.map((term) => {
    sum += term.product;
    return {term, sum};
  });
  return {steps, zeros: products.length - sorted.length, rounding: entry - (sum + bias)};
}
