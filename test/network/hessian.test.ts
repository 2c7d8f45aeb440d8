import {describe, expect, test} from "vitest";
import {dot} from "../../lib/array/dot.js";
import {add, multiply} from "../../lib/array/elementwise.js";
import {type Matrix, zeros} from "../../lib/array/matrix.js";
import {norm} from "../../lib/array/norm.js";
import {RandomState} from "../../lib/array/random-state.js";
import {transpose} from "../../lib/array/transpose.js";
import {flatten, unflatten} from "../../lib/network/flat.js";
import {backward, createParameters, forward, type Parameters} from "../../lib/network/functional.js";
import {denseProducts, hessian} from "../../lib/network/hessian.js";
import {largestCurvature} from "../../lib/network/largest-curvature.js";
import {expectAllclose, expectClose} from "../allclose.js";
import {largestEigenvalue} from "./largest-eigenvalue.js";

/** A network of these sizes, with biases too, and a batch. */
function small(inputs: number, hidden: number, outputs: number, n: number, scale: number) {
  const random = new RandomState(11);
  const drawn = createParameters(random, {inputs, hidden, outputs});
  const parameters = {
    w1: multiply(scale, drawn.w1),
    b1: random.randn(1, hidden),
    w2: multiply(scale, drawn.w2),
    b2: random.randn(1, outputs)
  };
  const data = random.rand(n, inputs);
  const target = zeros(n, outputs);
  for (let i = 0; i < n; i++) target.data[i * outputs + (i % outputs)] = 1;
  return {parameters, data, target};
}
type Small = ReturnType<typeof small>;

const gradientAt = ({data, target}: Small, parameters: Parameters) => {
  const {gradW1, gradB1, gradW2, gradB2} = backward(parameters, data, forward(parameters, data), target);
  return flatten({w1: gradW1, b1: gradB1, w2: gradW2, b2: gradB2});
};

/** The whole Hessian, a column at a time: central differences of the gradient. */
function denseHessian(network: Small): Matrix {
  const flat = flatten(network.parameters);
  const dense = zeros(flat.length, flat.length);
  const epsilon = 1e-5;
  for (let col = 0; col < flat.length; col++) {
    const nudged = (by: number) => {
      const moved = flat.slice();
      moved[col] += by;
      return gradientAt(network, unflatten(moved, network.parameters));
    };
    const [up, down] = [nudged(epsilon), nudged(-epsilon)];
    for (let row = 0; row < flat.length; row++) {
      dense.data[row * flat.length + col] = (up[row] - down[row]) / (2 * epsilon);
    }
  }
  return dense;
}

/** The highest eigenvalue of a symmetric matrix, by power iteration after a shift that leaves none below zero. */
function highestEigenvalue(a: Matrix): number {
  const n = a.rows;
  const rowSums = Array.from({length: n}, (_, row) =>
    a.data.subarray(row * n, (row + 1) * n).reduce((sum, x) => sum + Math.abs(x), 0)
  );
  const shift = Math.max(...rowSums);
  const shifted = add(a, zeros(n, n));
  for (let i = 0; i < n; i++) shifted.data[i * n + i] += shift;
  return largestEigenvalue(shifted) - shift;
}

function ones(rows: number, cols: number): Matrix {
  return add(zeros(rows, cols), 1);
}

function product({parameters, data, target}: Small, v: Float64Array): Float64Array {
  return flatten(hessian(parameters, denseProducts(data), target)(unflatten(v, parameters)));
}

function curvature({parameters, data, target}: Small): number {
  const start = unflatten(new RandomState(0).randn(1, flatten(parameters).length).data, parameters);
  return largestCurvature(hessian(parameters, denseProducts(data), target), start);
}

const networks = [
  [3, 4, 2, 5, 1],
  [5, 3, 4, 7, 2],
  [2, 6, 3, 1, 0.3]
] as const;

describe.each(networks)("of %i-%i-%i on %i images, weights × %f", (...sizes) => {
  const network = small(...sizes);
  const length = flatten(network.parameters).length;
  const dense = denseHessian(network);

  test("hessian(…)(v) is the dense Hessian, made of differences of gradients, times v", () => {
    for (let col = 0; col < length; col++) {
      const unit = new Float64Array(length);
      unit[col] = 1;
      const expected = Float64Array.from({length}, (_, row) => dense.data[row * length + col]);
      expectAllclose(product(network, unit), expected, 1e-8);
    }
  });

  test("u·Hv = v·Hu", () => {
    const random = new RandomState(12);
    const [u, v] = [random.randn(1, length).data, random.randn(1, length).data];
    const inner = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, i) => sum + x * b[i], 0);
    expectClose(inner(u, product(network, v)), inner(v, product(network, u)), 1e-11);
  });

  test("largestCurvature(…) is the largest eigenvalue of the dense Hessian, not the largest in size", () => {
    const found = curvature(network);
    expectClose(found, highestEigenvalue(dense), 1e-5);
    expect(found).toBeGreaterThanOrEqual(1);
  });
});

test("largestCurvature(…) gives the highest eigenvalue where the lowest is larger in size", () => {
  // Outputs far below their targets, hidden units on the sigmoid's lower bend: along w1 the loss curves downwards.
  const network = small(3, 4, 2, 5, 0.1);
  const bent = {...network.parameters, b1: multiply(-1, ones(1, 4)), w2: multiply(3, ones(4, 2))};
  const far = {...network, parameters: bent, target: multiply(200, ones(5, 2))};
  const dense = denseHessian(far);
  const highest = highestEigenvalue(dense);
  expect(highestEigenvalue(multiply(-1, dense))).toBeGreaterThan(2 * highest);
  expectClose(curvature(far), highest, 1e-5);
});

test("flatten(parameters) and back gives the same entries, and the views share the vector's memory", () => {
  const {parameters} = small(3, 4, 2, 5, 1);
  const flat = flatten(parameters);
  expect(flat).toHaveLength(3 * 4 + 4 + 4 * 2 + 2);
  const back = unflatten(flat, parameters);
  expect(back).toEqual(parameters);
  expect(back.b2.data.buffer).toBe(flat.buffer);
});

test("largestEigenvalue(a) finds the largest of known eigenvalues", () => {
  // QᵀDQ with Q = I − 2vvᵀ/|v|² a reflection has the eigenvalues of D.
  const v = new RandomState(4).randn(6, 1);
  const reflection = multiply(-2 / norm(v) ** 2, dot(v, transpose(v)));
  for (let i = 0; i < 6; i++) reflection.data[i * 7] += 1;
  const diagonal = zeros(6, 6);
  for (const [i, eigenvalue] of [0.5, 9, 3, 8, 1, 0].entries()) diagonal.data[i * 7] = eigenvalue;
  expect(largestEigenvalue(dot(dot(reflection, diagonal), reflection))).toBeCloseTo(9, 9);
});
