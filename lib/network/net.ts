// The second program: the network as a class. What the functions hand to each other lives in its fields.
import {dot} from "../array/dot.js";
import {add, divide, multiply, subtract} from "../array/elementwise.js";
import {type Matrix, zeros} from "../array/matrix.js";
import type {RandomState} from "../array/random-state.js";
import {sum} from "../array/sum.js";
import {transpose} from "../array/transpose.js";
import {checkData, checkTarget} from "./check.js";
import {SIZES} from "./functional.js";
import {sigmoid} from "./sigmoid.js";

/**
 * The network of `NetNumpy`, its faults fixed: `backward` takes the target, and `forward` keeps its output. Every
 * intermediate is a field, so that a reader can look at it; the original keeps only what its methods need.
 */
export class Net {
  w1: Matrix; // 784 × 200
  b1: Matrix; // 1 × 200
  w2: Matrix; // 200 × 10
  b2: Matrix; // 1 × 10

  // Set by forward.
  data!: Matrix; // n × 784
  lin1!: Matrix; // n × 200
  sig1!: Matrix; // n × 200
  lin2!: Matrix; // n × 10
  output: Matrix | undefined; // n × 10

  // Set by backward.
  gradOutput!: Matrix; // n × 10
  gradLin2!: Matrix; // n × 10
  gradW2: Matrix | undefined; // 200 × 10
  gradB2!: Matrix; // 1 × 10
  gradSig1!: Matrix; // n × 200
  gradLin1!: Matrix; // n × 200
  gradW1!: Matrix; // 784 × 200
  gradB1!: Matrix; // 1 × 200

  /** Standard normal weights and zero biases, drawn in the order of `createParameters`. */
  constructor(random: RandomState, {inputs, hidden, outputs} = SIZES) {
    this.w1 = random.randn(inputs, hidden);
    this.b1 = zeros(1, hidden);
    this.w2 = random.randn(hidden, outputs);
    this.b2 = zeros(1, outputs);
  }

  /** The forward pass on a batch, x n × 784: the output, n × 10. Throws as the functional `forward` does. */
  forward(x: Matrix): Matrix {
    checkData(x, this.w1);
    this.data = x;
    this.lin1 = add(dot(this.data, this.w1), this.b1);
    this.sig1 = sigmoid(this.lin1);
    this.lin2 = add(dot(this.sig1, this.w2), this.b2);
    this.output = this.lin2;
    return this.lin2;
  }

  /** The backward pass: sets every gradient. `target` is n × 10, one-hot. Throws when `forward` was not called first. */
  backward(target: Matrix): void {
    if (this.output === undefined) throw new Error("backward: expected forward(x) to be called first");
    checkTarget(target, this.output);
    const n = this.data.rows;
    this.gradOutput = divide(subtract(this.output, target), n);
    this.gradLin2 = this.gradOutput;
    this.gradW2 = dot(transpose(this.sig1), this.gradLin2);
    this.gradB2 = sum(this.gradLin2);
    this.gradSig1 = dot(this.gradLin2, transpose(this.w2));
    this.gradLin1 = multiply(multiply(this.sig1, subtract(1, this.sig1)), this.gradSig1);
    this.gradW1 = dot(transpose(this.data), this.gradLin1);
    this.gradB1 = sum(this.gradLin1);
  }

  /** One step of gradient descent, on the fields. Throws when `backward` was not called first. */
  update(learningRate: number): void {
    if (this.gradW2 === undefined) throw new Error("update: expected backward(target) to be called first");
    this.w2 = subtract(this.w2, multiply(learningRate, this.gradW2));
    this.b2 = subtract(this.b2, multiply(learningRate, this.gradB2));
    this.w1 = subtract(this.w1, multiply(learningRate, this.gradW1));
    this.b1 = subtract(this.b1, multiply(learningRate, this.gradB1));
  }
}
