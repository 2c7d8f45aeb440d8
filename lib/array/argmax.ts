import type {Matrix} from "./matrix.js";

/** The column of each row's largest entry, the first one on a tie; `numpy.argmax(a, axis=1)`. */
export function argmax({rows, cols, data}: Matrix): Int32Array {
  const best = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let col = 1; col < cols; col++) {
      if (data[row * cols + col] > data[row * cols + best[row]]) best[row] = col;
    }
  }
  return best;
}
