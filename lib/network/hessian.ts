// How the gradient changes along a direction: the Hessian of the loss times a vector, without ever making the Hessian,
// which has 159,010² entries. R{x} is the rate at which x changes when the parameters move along the direction v:
// R{x} = ∂x(parameters + t·v)/∂t at t = 0. It obeys the rules of derivatives, so each line of the program gives one
// line here. R{gradient} is the Hessian times v, exactly.
// Source: Pearlmutter, "Fast Exact Multiplication by the Hessian", Neural Computation 6 (1994).
import {dot} from "../array/dot.js";
import {add, divide, multiply, subtract} from "../array/elementwise.js";
import type {Matrix} from "../array/matrix.js";
import {sum} from "../array/sum.js";
import {transpose} from "../array/transpose.js";
import {checkTarget} from "./check.js";
import type {Parameters} from "./functional.js";
import {sigmoid} from "./sigmoid.js";

/** A batch, as what it does to other matrices. Nearly all of the time goes into these two products. */
export interface DataProducts {
  /** data · w: n × 784 times 784 × 200. */
  times(w: Matrix): Matrix;
  /** dataᵀ · g: 784 × n times n × 200. */
  transposeTimes(g: Matrix): Matrix;
}

/** The products of a matrix, `data` n × 784, as `dot` computes them. */
export function denseProducts(data: Matrix): DataProducts {
  const transposed = transpose(data);
  return {times: (w) => dot(data, w), transposeTimes: (g) => dot(transposed, g)};
}

/** A Hessian, as what it does to a direction: v has the shapes of the parameters, and so has the product. */
export type Hessian = (v: Parameters) => Parameters;

/**
 * The Hessian of the loss at these parameters, on the batch `data`, n × 784, with `target` n × 10.
 * Throws a RangeError when the target has not the shape of the output.
 */
export function hessian({w1, b1, w2, b2}: Parameters, data: DataProducts, target: Matrix): Hessian {
  // What the program's own lines leave behind.
  const n = target.rows;
  const sig1 = sigmoid(add(data.times(w1), b1));
  const output = add(dot(sig1, w2), b2);
  checkTarget(target, output);
  const gradLin2 = divide(subtract(output, target), n);
  const gradSig1 = dot(gradLin2, transpose(w2));
  const slope = multiply(sig1, subtract(1, sig1)); // σ′ = σ·(1 − σ)
  const bend = multiply(multiply(slope, subtract(1, multiply(2, sig1))), gradSig1); // σ″ = σ′·(1 − 2σ), times gradSig1

  return (v) => {
    // R{forward}: data does not move.
    const rLin1 = add(data.times(v.w1), v.b1);
    const rSig1 = multiply(slope, rLin1);
    const rLin2 = add(add(dot(rSig1, w2), dot(sig1, v.w2)), v.b2);
    const rOutput = rLin2;

    // R{backward}: target does not move.
    const rGradOutput = divide(rOutput, n);
    const rGradLin2 = rGradOutput;
    const rGradW2 = add(dot(transpose(rSig1), gradLin2), dot(transpose(sig1), rGradLin2));
    const rGradB2 = sum(rGradLin2);
    const rGradSig1 = add(dot(rGradLin2, transpose(w2)), dot(gradLin2, transpose(v.w2)));
    const rGradLin1 = add(multiply(bend, rLin1), multiply(slope, rGradSig1));
    const rGradW1 = data.transposeTimes(rGradLin1);
    const rGradB1 = sum(rGradLin1);
    return {w1: rGradW1, b1: rGradB1, w2: rGradW2, b2: rGradB2};
  };
}
