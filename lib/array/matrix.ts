/** A matrix of float64 numbers, row-major: entry (row, col) is `data[row * cols + col]`. */
export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  readonly data: Float64Array;
}

/**
 * A matrix from its entries, row by row.
 * Throws a RangeError when the number of entries is not rows × cols.
 */
export function matrix(rows: number, cols: number, entries: ArrayLike<number>): Matrix {
  if (entries.length !== rows * cols) {
    throw new RangeError(
      `matrix: expected ${rows} × ${cols} = ${rows * cols} entries, got ${entries.length}`
    );
  }
  return {rows, cols, data: Float64Array.from(entries)};
}

/** A matrix of zeros, rows × cols; `numpy.zeros((rows, cols))`. */
export function zeros(rows: number, cols: number): Matrix {
  return {rows, cols, data: new Float64Array(rows * cols)};
}

/** The shape as it is read aloud and printed in errors: `"784 × 200"`. */
export function shape({rows, cols}: Matrix): string {
  return `${rows} × ${cols}`;
}
