import type {Matrix} from "../array/matrix.js";

/** A hidden activation this near to 0 or to 1 is saturated: its factor sig1 · (1 − sig1) is below 0.01. */
export const NEAR = 0.01;

/** The share of the entries of `sig1` (n × 200), 0 to 1, that are saturated: below 0.01 or above 0.99. */
export function saturatedShare({data}: Matrix): number {
  return data.filter((activation) => activation < NEAR || activation > 1 - NEAR).length / data.length;
}
