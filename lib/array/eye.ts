import {type Matrix, zeros} from "./matrix.js";

/** The identity, n × n: 1 on the diagonal and 0 elsewhere; `numpy.eye(n)`. */
export function eye(n: number): Matrix {
  const result = zeros(n, n);
  for (let i = 0; i < n; i++) result.data[i * n + i] = 1;
  return result;
}
