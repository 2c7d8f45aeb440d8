import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {dot} from "../../lib/array/dot.js";
import {type Matrix, matrix} from "../../lib/array/matrix.js";
import {norm} from "../../lib/array/norm.js";
import {RandomState} from "../../lib/array/random-state.js";
import {goldenInputs} from "../../lib/lessons/same-numbers/golden-inputs.js";
import {backward, createParameters, forward, update} from "../../lib/network/functional.js";
import {loss} from "../../lib/network/loss.js";
import {expectAllclose, expectClose} from "../allclose.js";

type Rows = number[][];
const read = (name: string) => JSON.parse(readFileSync(`data/golden/${name}`, "utf8"));
const flat = (rows: Rows) => matrix(rows.length, rows[0].length, rows.flat());
/** gradW1 → grad_w1: NumPy's name of a quantity. */
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The functional program, epoch by epoch: its loss and every variable, parameters after the update. */
function* train(data: Matrix, target: Matrix, seed: number, learningRate: number, hidden: number) {
  let parameters = createParameters(new RandomState(seed), {
    inputs: data.cols,
    hidden,
    outputs: target.cols
  });
  while (true) {
    const activations = forward(parameters, data);
    const gradients = backward(parameters, data, activations, target);
    parameters = update(parameters, gradients, learningRate);
    yield {loss: loss(activations.output, target), matrices: {...activations, ...gradients, ...parameters}};
  }
}

test("5 × 4-3-2: every intermediate of 3 epochs is NumPy's, entry by entry", () => {
  const {seed, learningRate, data, target, epochs} = read("small.json");
  const inputs = goldenInputs(5, 4, 2);
  expect(inputs).toEqual({data: flat(data), target: flat(target)});
  const ours = train(inputs.data, inputs.target, seed, learningRate, 3);
  for (const epoch of epochs) {
    const {loss, matrices} = ours.next().value!;
    expectClose(loss, epoch.loss, 1e-13);
    expect(Object.keys(matrices)).toHaveLength(16);
    for (const [name, ourMatrix] of Object.entries(matrices)) {
      const numpy = flat(epoch[snake(name)]);
      expect([name, ourMatrix.rows, ourMatrix.cols]).toEqual([name, numpy.rows, numpy.cols]);
      expectAllclose(ourMatrix.data, numpy.data, 1e-13);
    }
  }
});

const realSize = read("real-size.json");

describe.each(realSize.runs as {learningRate: number; epochs: never; last: never}[])(
  "784-200-10 at learning rate $learningRate",
  ({
    learningRate,
    epochs,
    last
  }: {
    learningRate: number;
    epochs: Record<string, number>[];
    last: Record<string, Rows>;
  }) => {
    test("loss, every norm and every parameter are NumPy's to 1e-10 through 10 epochs", () => {
      const {data, target} = goldenInputs(100, 784, 10);
      const ours = train(data, target, realSize.seed, learningRate, 200);
      expect(epochs).toHaveLength(10);
      let matrices!: Record<string, Matrix>;
      for (const {loss: numpyLoss, ...norms} of epochs) {
        const epoch = ours.next().value!;
        matrices = epoch.matrices;
        expectClose(epoch.loss, numpyLoss!, 1e-10);
        const names = Object.keys(matrices).filter((name) => snake(name) in norms);
        expect(names).toHaveLength(12);
        for (const name of names) expectClose(norm(matrices[name]), norms[snake(name)], 1e-10);
      }
      for (const name of ["w2", "b1", "b2"])
        expectAllclose(matrices[name].data, flat(last[name]).data, 1e-10);

      const probe = new RandomState(realSize.probeSeed);
      const left = probe.randn(1, 784);
      const right = probe.randn(200, 1);
      expectAllclose(dot(matrices.w1!, right).data, flat(last.w1Right!).data, 1e-10);
      expectAllclose(dot(left, matrices.w1!).data, flat(last.leftW1!).data, 1e-10);
    });
  }
);

test("the run at 0.05 overshoots: its loss rises before it falls", () => {
  const {epochs} = realSize.runs[2];
  expect(epochs[1].loss).toBeGreaterThan(2 * epochs[0].loss);
  expect(epochs[9].loss).toBeLessThan(epochs[0].loss);
});
