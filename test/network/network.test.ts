import {describe, expect, test} from "vitest";
import {multiply} from "../../lib/array/elementwise.js";
import {matrix, zeros} from "../../lib/array/matrix.js";
import {RandomState} from "../../lib/array/random-state.js";
import {goldenInputs} from "../../lib/lessons/same-numbers/golden-inputs.js";
import {accuracy} from "../../lib/network/accuracy.js";
import {backward, createParameters, forward, type Parameters, update} from "../../lib/network/functional.js";
import {GRADIENT_OF, gradientCheck} from "../../lib/network/gradient-check.js";
import {loss} from "../../lib/network/loss.js";
import {Net} from "../../lib/network/net.js";
import {sigmoid} from "../../lib/network/sigmoid.js";
import {unitSpread} from "../../lib/network/unit-spread.js";
import {expectSameBits} from "../allclose.js";

const {data, target} = goldenInputs(20, 784, 10);
const names = ["w1", "b1", "w2", "b2"] as const;

test("Net and the four functions agree to the last bit over 20 epochs", () => {
  const net = new Net(new RandomState(8));
  let parameters = createParameters(new RandomState(8));
  for (let epoch = 0; epoch < 20; epoch++) {
    const activations = forward(parameters, data);
    const gradients = backward(parameters, data, activations, target);
    parameters = update(parameters, gradients, 0.05);
    const output = net.forward(data);
    net.backward(target);
    net.update(0.05);
    expectSameBits(output.data, activations.output.data);
    for (const name of names) {
      expectSameBits(net[name].data, parameters[name].data);
      expectSameBits(net[GRADIENT_OF[name]]!.data, gradients[GRADIENT_OF[name]].data);
    }
  }
});

test("update(parameters, gradients, learningRate) leaves the old parameters as they were", () => {
  const before = createParameters(new RandomState(8));
  const gradients = backward(before, data, forward(before, data), target);
  const after = update(before, gradients, 0.05);
  expect(before.w2.data).toEqual(createParameters(new RandomState(8)).w2.data);
  expect(after.w2.data).not.toEqual(before.w2.data);
});

describe("gradientCheck", () => {
  const parameters = createParameters(new RandomState(3));
  const gradients = backward(parameters, data, forward(parameters, data), target);
  const lossOf = (changed: Parameters) => loss(forward(changed, data).output, target);
  /** The entry of the parameter whose gradient is the steepest: none of these is near zero. */
  const steepest = (name: (typeof names)[number]) => {
    const {cols, data: gradient} = gradients[GRADIENT_OF[name]];
    const index = gradient.reduce((best, x, i) => (Math.abs(x) > Math.abs(gradient[best]) ? i : best), 0);
    return {name, row: Math.floor(index / cols), col: index % cols};
  };

  test.each(names)("agrees with backward to 1e-7 in %s", (name) => {
    const {handWritten, numerical, difference} = gradientCheck(lossOf, parameters, gradients, steepest(name));
    expect(Math.abs(handWritten)).toBeGreaterThan(1e-3);
    expect(difference).toBe(Math.abs(handWritten - numerical));
    expect(difference).toBeLessThan(1e-7 * Math.max(1, Math.abs(handWritten)));
  });

  test.each(names)("agrees with backward to 1e-7 at random entries of %s", (name) => {
    const random = new RandomState(12);
    for (let i = 0; i < 5; i++) {
      const [row] = random.randint(0, parameters[name].rows, 1);
      const [col] = random.randint(0, parameters[name].cols, 1);
      const check = gradientCheck(lossOf, parameters, gradients, {name, row: row!, col: col!});
      expect(check.difference).toBeLessThan(1e-7 * Math.max(1, Math.abs(check.handWritten)));
    }
  });

  test.each(names)("fails a backward that is wrong by one part in a thousand in %s", (name) => {
    const wrong = {...gradients, [GRADIENT_OF[name]]: multiply(1.001, gradients[GRADIENT_OF[name]])};
    expect(gradientCheck(lossOf, parameters, wrong, steepest(name)).difference).toBeGreaterThan(1e-6);
  });

  test("fails a backward that forgot to divide by n", () => {
    const forgot = {...gradients, gradW1: multiply(data.rows, gradients.gradW1)};
    expect(gradientCheck(lossOf, parameters, forgot, steepest("w1")).difference).toBeGreaterThan(1e-2);
  });

  test("throws when the entry lies outside the parameter", () => {
    const outside = {name: "w2", row: 200, col: 0} as const;
    expect(() => gradientCheck(lossOf, parameters, gradients, outside)).toThrow(
      "no entry (200, 0) in w2, 200 × 10"
    );
  });
});

describe("bad input gets one clear error", () => {
  const parameters = createParameters(new RandomState(0));
  test("forward(parameters, data) throws when data is not as wide as w1 is tall", () => {
    expect(() => forward(parameters, zeros(3, 783))).toThrow(
      "expected data of shape n × 784 to meet w1, 784 × 200; got 3 × 783"
    );
  });
  test("forward(parameters, data) throws on an empty batch", () => {
    expect(() => forward(parameters, zeros(0, 784))).toThrow(
      "expected at least one image, got an empty batch"
    );
  });
  test("forward(parameters, data) throws on NaN and names its place", () => {
    const broken = zeros(2, 784);
    broken.data[784 + 5] = Number.NaN;
    expect(() => forward(parameters, broken)).toThrow(
      "expected finite numbers in data, got NaN at row 1, column 5"
    );
  });
  test("backward(…, target) throws when target has not the output's shape", () => {
    const activations = forward(parameters, data);
    expect(() => backward(parameters, data, activations, zeros(20, 9))).toThrow(
      "expected target to have the shape of output, 20 × 10; got 20 × 9"
    );
  });
  test("Net refuses what the functions refuse, and steps out of order", () => {
    const net = new Net(new RandomState(0));
    expect(() => net.update(0.1)).toThrow("expected backward(target) to be called first");
    expect(() => net.backward(target)).toThrow("expected forward(x) to be called first");
    expect(() => net.forward(zeros(1, 10))).toThrow("got 1 × 10");
    net.forward(data);
    expect(() => net.backward(zeros(3, 10))).toThrow("20 × 10; got 3 × 10");
  });
});

test("loss(output, target) is half the squared error, averaged over the rows", () => {
  expect(loss(matrix(2, 2, [1, 2, 3, 4]), matrix(2, 2, [0, 2, 1, 1]))).toBe((1 + 4 + 9) / 4);
});

test("accuracy(output, labels) is the share of rows whose largest output is at the label", () => {
  expect(accuracy(matrix(4, 2, [1, 0, 0, 1, 3, 2, 5, 6]), [0, 1, 1, 1])).toBe(0.75);
  expect(() => accuracy(matrix(1, 2, [1, 0]), [0, 1])).toThrow("expected 1 labels, one an output row; got 2");
});

test("sigmoid(a) stays between 0 and 1 where e⁻ˣ overflows", () => {
  expect([...sigmoid(matrix(1, 3, [-1000, 0, 1000])).data]).toEqual([0, 0.5, 1]);
});

test("unitSpread(sig1) is the root of the mean variance of its columns", () => {
  expect(unitSpread(matrix(2, 2, [0, 0.5, 1, 0.5]))).toBeCloseTo(Math.sqrt((0.25 + 0) / 2), 12);
  expect(unitSpread(matrix(3, 1, [0.7, 0.7, 0.7]))).toBeCloseTo(0, 12);
});
