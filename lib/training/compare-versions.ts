import type {Matrix} from "../array/matrix.js";
import {RandomState} from "../array/random-state.js";
import {backward, createParameters, forward, SIZES, update} from "../network/functional.js";
import {loss} from "../network/loss.js";
import {Net} from "../network/net.js";

/** What both versions are trained on, and how: the same for the two. */
export interface VersionSettings {
  readonly data: Matrix; // n × 784, or another width
  readonly target: Matrix; // n × 10
  readonly seed: number;
  readonly learningRate: number;
}

/** One epoch of both versions. The losses are from before its update. */
export interface VersionEpoch {
  /** The first one is 1. */
  readonly epoch: number;
  readonly functionalLoss: number;
  readonly classLoss: number;
  /** The largest |functional − class| among all entries of every activation, gradient and updated parameter. */
  readonly largestDifference: number;
  /** How many entries that were. */
  readonly compared: number;
}

/** Trains the functional version and the class side by side, from the same seed, and compares all they compute. */
export function* compareVersions({
  data,
  target,
  seed,
  learningRate
}: VersionSettings): Generator<VersionEpoch, never> {
  const sizes = {...SIZES, inputs: data.cols, outputs: target.cols};
  const net = new Net(new RandomState(seed), sizes);
  let parameters = createParameters(new RandomState(seed), sizes);
  for (let epoch = 1; ; epoch++) {
    const activations = forward(parameters, data);
    const gradients = backward(parameters, data, activations, target);
    parameters = update(parameters, gradients, learningRate);

    const output = net.forward(data);
    net.backward(target);
    net.update(learningRate);

    const functional: Record<string, Matrix> = {...activations, ...gradients, ...parameters};
    const fields = net as unknown as Record<string, Matrix>;
    const pairs = Object.entries(functional).map(([name, matrix]) => [matrix.data, fields[name].data]);
    yield {
      epoch,
      functionalLoss: loss(activations.output, target),
      classLoss: loss(output, target),
      largestDifference: Math.max(...pairs.map(([a, b]) => largestDifference(a, b))),
      compared: pairs.reduce((sum, [a]) => sum + a.length, 0)
    };
  }
}

/** The largest |a − b| of two arrays of one length; 0 where both are the same number, not-a-number included. */
export function largestDifference(a: Float64Array, b: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    if (Object.is(a[i], b[i])) continue;
    const difference = Math.abs(a[i] - b[i]);
    if (!(difference <= largest)) largest = difference;
  }
  return largest;
}
