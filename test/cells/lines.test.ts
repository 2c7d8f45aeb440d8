import {describe, expect, test} from "vitest";
import type {Matrix} from "../../lib/array/matrix.js";
import {RandomState} from "../../lib/array/random-state.js";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {backward, createParameters, forward, type Parameters, update} from "../../lib/network/functional.js";
import {loss} from "../../lib/network/loss.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {runShown} from "./shown-cells.js";

const digits = embeddedDigits(0, 100, 10);
const batch = lessonBatch(digits, 20);
const {data, target, labels, pixels} = batch;
const given = {digits, batch, data, target, labels, pixels};

/** What the page's cells have declared must be the matrix that lib/network computes, to the last bit. */
function expectSame(values: Record<string, unknown>, expected: Readonly<Record<string, Matrix>>): void {
  for (const [name, {rows, cols, data}] of Object.entries(expected)) {
    const written = values[name] as Matrix;
    expect(written, name).toBeDefined();
    expect([written.rows, written.cols], name).toEqual([rows, cols]);
    expect(
      written.data.every((x, i) => Object.is(x, data[i])),
      name
    ).toBe(true);
  }
}

/** The parameters that the page's cells use: those of a seed, which the cells must have drawn. */
function parametersOf({w1, b1, w2, b2}: Record<string, unknown>): Parameters {
  return {w1, b1, w2, b2} as Parameters;
}

test("The parameters writes the program's four lines", async () => {
  expectSame(await runShown("functional/parameters", given), {...createParameters(new RandomState(0))});
});

describe("what the cells write is what lib/network computes, to the last bit", () => {
  test("Forward", async () => {
    const values = await runShown("functional/forward", given);
    const parameters = createParameters(new RandomState(0));
    expectSame(values, {...parametersOf(values)});
    expectSame(values, {...parameters, ...forward(parameters, data)});
  });

  test("The loss", async () => {
    const values = await runShown("functional/loss", given);
    const parameters = createParameters(new RandomState(0));
    const activations = forward(parameters, data);
    expectSame(values, {gradOutput: backward(parameters, data, activations, target).gradOutput});
    expect(values.loss).not.toBe(loss);
  });

  test("Backward", async () => {
    const values = await runShown("functional/backward", given);
    const parameters = createParameters(new RandomState(0));
    expectSame(values, {...backward(parameters, data, forward(parameters, data), target)});
  });

  test("Update and the loop", async () => {
    const values = await runShown("functional/update", given);
    const parameters = createParameters(new RandomState(0));
    const gradients = backward(parameters, data, forward(parameters, data), target);
    const updated = update(parameters, gradients, values.learningRate as number);
    expectSame(values.updated as Record<string, unknown>, {...updated});
  });
});
