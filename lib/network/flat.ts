import type {Matrix} from "../array/matrix.js";
import type {Parameters} from "./functional.js";

const NAMES = ["w1", "b1", "w2", "b2"] as const;

/** All parameters as one vector: w1, b1, w2, b2, each row by row. */
export function flatten(parameters: Parameters): Float64Array {
  const matrices = NAMES.map((name) => parameters[name].data);
  const flat = new Float64Array(matrices.reduce((length, {length: more}) => length + more, 0));
  let at = 0;
  for (const data of matrices) {
    flat.set(data, at);
    at += data.length;
  }
  return flat;
}

/** The opposite of `flatten`: views on the vector's memory, with the shapes of `like`. */
export function unflatten(flat: Float64Array, like: Parameters): Parameters {
  let at = 0;
  const take = ({rows, cols}: Matrix): Matrix => {
    const data = flat.subarray(at, at + rows * cols);
    at += rows * cols;
    return {rows, cols, data};
  };
  const [w1, b1, w2, b2] = NAMES.map((name) => take(like[name]));
  return {w1, b1, w2, b2};
}
