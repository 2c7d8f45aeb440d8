// The first program: the network as four functions. Nothing is changed in place; each returns new matrices.
import {dot} from "../array/dot.js";
import {add, divide, multiply, subtract} from "../array/elementwise.js";
import {type Matrix, zeros} from "../array/matrix.js";
import type {RandomState} from "../array/random-state.js";
import {sum} from "../array/sum.js";
import {transpose} from "../array/transpose.js";
import {checkData, checkTarget} from "./check.js";
import {sigmoid} from "./sigmoid.js";

/** How many inputs, hidden units and outputs the network has. */
export interface Sizes {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

/** The sizes of both programs: 784 pixels, 200 hidden units, 10 classes. */
export const SIZES: Sizes = {inputs: 784, hidden: 200, outputs: 10};

/** Weights and biases. */
export interface Parameters {
  readonly w1: Matrix; // 784 × 200
  readonly b1: Matrix; // 1 × 200
  readonly w2: Matrix; // 200 × 10
  readonly b2: Matrix; // 1 × 10
}

/** What the forward pass computes on the way. */
export interface Activations {
  readonly lin1: Matrix; // n × 200
  readonly sig1: Matrix; // n × 200
  readonly lin2: Matrix; // n × 10
  readonly output: Matrix; // n × 10
}

/** ∂L/∂x for every quantity x of the program; each has the shape of its x. */
export interface Gradients {
  readonly gradOutput: Matrix; // n × 10
  readonly gradLin2: Matrix; // n × 10
  readonly gradW2: Matrix; // 200 × 10
  readonly gradB2: Matrix; // 1 × 10
  readonly gradSig1: Matrix; // n × 200
  readonly gradLin1: Matrix; // n × 200
  readonly gradW1: Matrix; // 784 × 200
  readonly gradB1: Matrix; // 1 × 200
}

/** Standard normal weights and zero biases, in the program's order: the same seed gives NumPy's weights. */
export function createParameters(random: RandomState, {inputs, hidden, outputs} = SIZES): Parameters {
  const w1 = random.randn(inputs, hidden);
  const b1 = zeros(1, hidden);
  const w2 = random.randn(hidden, outputs);
  const b2 = zeros(1, outputs);
  return {w1, b1, w2, b2};
}

/**
 * The forward pass on a batch, `data` n × 784: every activation.
 * Throws a RangeError when the batch is empty, has another width than w1 has rows, or holds a number that is not finite.
 */
export function forward({w1, b1, w2, b2}: Parameters, data: Matrix): Activations {
  checkData(data, w1);
  const lin1 = add(dot(data, w1), b1);
  const sig1 = sigmoid(lin1);
  const lin2 = add(dot(sig1, w2), b2);
  const output = lin2;
  return {lin1, sig1, lin2, output};
}

/**
 * The backward pass: the gradient of the loss (`loss.ts`) with respect to every quantity, from the last line of `forward` to its first.
 * `target` is n × 10, one-hot. Throws a RangeError when its shape is not the output's.
 */
export function backward(
  {w2}: Parameters,
  data: Matrix,
  {sig1, output}: Activations,
  target: Matrix
): Gradients {
  checkTarget(target, output);
  const n = data.rows;
  const gradOutput = divide(subtract(output, target), n);
  const gradLin2 = gradOutput;
  const gradW2 = dot(transpose(sig1), gradLin2);
  const gradB2 = sum(gradLin2);
  const gradSig1 = dot(gradLin2, transpose(w2));
  const gradLin1 = multiply(multiply(sig1, subtract(1, sig1)), gradSig1);
  const gradW1 = dot(transpose(data), gradLin1);
  const gradB1 = sum(gradLin1);
  return {gradOutput, gradLin2, gradW2, gradB2, gradSig1, gradLin1, gradW1, gradB1};
}

/** One step of gradient descent: each parameter less learningRate × its gradient, as new parameters. */
export function update(
  {w1, b1, w2, b2}: Parameters,
  {gradW1, gradB1, gradW2, gradB2}: Gradients,
  learningRate: number
): Parameters {
  return {
    w2: subtract(w2, multiply(learningRate, gradW2)),
    b2: subtract(b2, multiply(learningRate, gradB2)),
    w1: subtract(w1, multiply(learningRate, gradW1)),
    b1: subtract(b1, multiply(learningRate, gradB1))
  };
}
