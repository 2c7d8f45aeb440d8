import {divide, subtract} from "../array/elementwise.js";
import type {Matrix} from "../array/matrix.js";
import {norm} from "../array/norm.js";
import {sum} from "../array/sum.js";

/** How differently the hidden units answer to different images: √ of the mean variance of the columns of `sig1`, n × 200. */
export function unitSpread(sig1: Matrix): number {
  const mean = divide(sum(sig1), sig1.rows);
  return norm(subtract(sig1, mean)) / Math.sqrt(sig1.data.length);
}
