import type {Matrix} from "../../array/matrix.js";
import type {MatrixEntry} from "../../charts/entry-layout.js";
import {type Choice, createChoice} from "../../notebook/change.js";

/**
 * The image and the hidden unit that the reader follows. Chosen first are image 0 and the first of its units whose
 * activation is between ¼ and ¾, so that there is something to see.
 */
export function firstLively({data, cols}: Matrix): Choice<MatrixEntry> {
  const lively = data.subarray(0, cols).findIndex((sig1) => sig1 > 0.25 && sig1 < 0.75);
  return createChoice({row: 0, col: Math.max(0, lively)});
}
