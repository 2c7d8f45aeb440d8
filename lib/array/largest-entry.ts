import type {Matrix} from "./matrix.js";

/** The row and column of the entry that is largest in size, whatever its sign; the first one on a tie. */
export function largestEntry({cols, data}: Matrix): {row: number; col: number} {
  let best = 0;
  for (let i = 1; i < data.length; i++) {
    if (Math.abs(data[i]) > Math.abs(data[best])) best = i;
  }
  return {row: Math.floor(best / cols), col: best % cols};
}
