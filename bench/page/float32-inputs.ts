import {RandomState} from "../../lib/array/random-state.js";
import {type Digits, PIXELS} from "../../lib/digits/digits.js";
import {oneHot} from "../../lib/digits/one-hot.js";
import {createParameters, SIZES} from "../../lib/network/functional.js";

/** A matrix as the libraries take it: its numbers row by row, and its shape. */
export type Float32Matrix = readonly [
  numbers: Float32Array<ArrayBuffer>,
  shape: [rows: number, cols: number]
];

/** The program's inputs and first weights in float32. */
export interface Float32Inputs {
  readonly data: Float32Matrix; // n × 784, from 0 to 1
  readonly target: Float32Matrix; // n × 10, one-hot
  readonly w1: Float32Matrix; // 784 × 200
  readonly b1: Float32Matrix; // 1 × 200
  readonly w2: Float32Matrix; // 200 × 10
  readonly b2: Float32Matrix; // 1 × 10
}

export function float32Inputs({pixels, labels}: Digits, weightsSeed: number): Float32Inputs {
  const {w1, b1, w2, b2} = createParameters(new RandomState(weightsSeed));
  const {inputs, hidden, outputs} = SIZES;
  return {
    data: [Float32Array.from(pixels, (pixel) => pixel / 255), [labels.length, PIXELS]],
    target: [new Float32Array(oneHot(labels).data), [labels.length, outputs]],
    w1: [new Float32Array(w1.data), [inputs, hidden]],
    b1: [new Float32Array(b1.data), [1, hidden]],
    w2: [new Float32Array(w2.data), [hidden, outputs]],
    b2: [new Float32Array(b2.data), [1, outputs]]
  };
}

/** These rows of a matrix, in this order. */
export function rowsOf([numbers, [, cols]]: Float32Matrix, rows: Int32Array): Float32Matrix {
  const picked = new Float32Array(rows.length * cols);
  for (let i = 0; i < rows.length; i++) {
    picked.set(numbers.subarray(cols * rows[i], cols * (rows[i] + 1)), cols * i);
  }
  return [picked, [rows.length, cols]];
}

/** Σ values, in float64: sums of sixty thousand numbers in float32 would blur the loss, by which contenders are checked. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
