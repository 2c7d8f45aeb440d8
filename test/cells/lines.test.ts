import {describe, expect, test} from "vitest";
import type {Matrix} from "../../lib/array/matrix.js";
import {RandomState} from "../../lib/array/random-state.js";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {backward, createParameters, forward, update} from "../../lib/network/functional.js";
import {loss} from "../../lib/network/loss.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {runShown} from "./shown-cells.js";

const digits = embeddedDigits(0, 100, 10);

/** What the hidden blocks hand to the cells of a page that follows so many images. */
function handed(images: number) {
  const {data, target, labels} = lessonBatch(digits, images);
  const first = {row: 0, col: labels[0]};
  return {
    ...{digits, data, target, labels, lessonBatch},
    ...{
      image: 0,
      unit: 3,
      unitSlider: {value: 3},
      entry: first,
      opened: {row: 400, col: 3},
      learningRate: 0.005
    },
    seedInput: (_label: string, value: number) => ({value}),
    rateSlider: () => ({value: 0.005})
  };
}

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

const parameters = createParameters(new RandomState(0));

describe("what the cells write is what lib/network computes, to the last bit", () => {
  test("The parameters", async () => {
    expectSame(await runShown("functional/parameters", handed(8)), {...parameters});
  });

  test("Forward", async () => {
    const values = await runShown("functional/forward", handed(20));
    expectSame(values, {...parameters, ...forward(parameters, lessonBatch(digits, 20).data)});
  });

  test("The loss", async () => {
    const {data, target, ...others} = handed(8);
    const values = await runShown("functional/loss", {data, target, ...others});
    const activations = forward(parameters, data);
    expectSame(values, {gradOutput: backward(parameters, data, activations, target).gradOutput});
    expect(values.byHand).toBe(loss(activations.output, target));
  });

  test("Backward", async () => {
    const {data, target, ...others} = handed(8);
    const values = await runShown("functional/backward", {data, target, ...others});
    expectSame(values, {...backward(parameters, data, forward(parameters, data), target)});
  });

  test("Update and the loop", async () => {
    const {data, target, ...others} = handed(8);
    const values = await runShown("functional/update", {data, target, ...others});
    const gradients = backward(parameters, data, forward(parameters, data), target);
    expectSame(values.updated as Record<string, unknown>, {...update(parameters, gradients, 0.005)});
  });
});
