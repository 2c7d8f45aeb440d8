import type {Matrix} from "./matrix.js";

/** A matrix in three numbers. */
export interface Summary {
  readonly lowest: number;
  readonly mean: number;
  readonly highest: number;
}

/** The smallest, the mean and the largest entry; `a.min(), a.mean(), a.max()`. */
export function summary({data}: Matrix): Summary {
  let [lowest, highest, total] = [Infinity, -Infinity, 0];
  for (const x of data) {
    if (x < lowest) lowest = x;
    if (x > highest) highest = x;
    total += x;
  }
  return {lowest, mean: total / data.length, highest};
}
