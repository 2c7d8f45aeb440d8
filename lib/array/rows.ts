import type {Matrix} from "./matrix.js";

/** The rows from `start` up to `end`, as a view on the same memory; `a[start:end]`. */
export function rows(a: Matrix, start: number, end: number): Matrix {
  const data = a.data.subarray(start * a.cols, end * a.cols);
  return {rows: data.length / a.cols, cols: a.cols, data};
}
