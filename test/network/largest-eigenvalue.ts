import {dot} from "../../lib/array/dot.js";
import {type Matrix, shape, zeros} from "../../lib/array/matrix.js";
import {norm} from "../../lib/array/norm.js";

const TOLERANCE = 1e-12; // relative change at which the iteration stops
const MOST_STEPS = 10_000;

/**
 * The largest eigenvalue of a symmetric matrix with no negative eigenvalue, by power iteration from the vector of ones.
 * Throws a RangeError when the matrix is not square.
 */
export function largestEigenvalue(a: Matrix): number {
  if (a.rows !== a.cols) throw new RangeError(`largestEigenvalue: expected a square matrix, got ${shape(a)}`);
  let vector: Matrix = {...zeros(a.rows, 1), data: new Float64Array(a.rows).fill(1)};
  let eigenvalue = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const image = dot(a, vector);
    const length = norm(image);
    if (length === 0) return 0;
    const settled = Math.abs(length - eigenvalue) <= TOLERANCE * length;
    eigenvalue = length;
    if (settled) break;
    vector = {...image, data: image.data.map((x) => x / length)};
  }
  return eigenvalue;
}
