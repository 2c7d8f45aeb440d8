import type {Matrix} from "../../array/matrix.js";

/** A matrix without its zeros: row i has the entries from `starts[i]` up to `starts[i + 1]`, in the order of their columns. */
export interface SparseRows {
  readonly rows: number;
  readonly starts: Uint32Array; // rows + 1
  /** Of each entry, its column and its value. */
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Writes down where a matrix is not zero. */
export function sparseRows({rows, cols, data}: Matrix): SparseRows {
  const count = data.reduce((sum, x) => sum + (x === 0 ? 0 : 1), 0);
  const [columns, values] = [new Uint32Array(count), new Float64Array(count)];
  const starts = new Uint32Array(rows + 1);
  let entry = 0;
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < cols; k++) {
      const x = data[i * cols + k];
      if (x === 0) continue;
      columns[entry] = k;
      values[entry++] = x;
    }
    starts[i + 1] = entry;
  }
  return {rows, starts, columns, values};
}
