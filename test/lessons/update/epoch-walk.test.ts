import {describe, expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {oneHot} from "../../../lib/digits/one-hot.js";
import {pixelsToData} from "../../../lib/digits/pixels-to-data.js";
import {createEpochWalk, type RunEpoch} from "../../../lib/lessons/update/epoch-walk.js";
import {backward, createParameters, forward, update} from "../../../lib/network/functional.js";
import {loss} from "../../../lib/network/loss.js";
import {LINE_IDS} from "../../../lib/network/program.js";
import {expectSameBits} from "../../allclose.js";
import {randomDigits} from "../../training/digits.js";

const {pixels, labels} = randomDigits(new RandomState(6), 5);
const data = pixelsToData(pixels);
const target = oneHot(labels);
const parameters = createParameters(new RandomState(0));
const activations = forward(parameters, data);
const gradients = backward(parameters, data, activations, target);
const updated = update(parameters, gradients, 0.01);
let runs = 0;
const run: RunEpoch = (start = parameters, images, wanted) => {
  runs++;
  const activations = forward(start, images);
  const gradients = backward(start, images, activations, wanted);
  const cost = loss(activations.output, wanted);
  return {start, activations, cost, gradients, updated: update(start, gradients, 0.01)};
};
const walk = createEpochWalk(run, data, target);

const positionAfter = (id: (typeof LINE_IDS)[number]) => LINE_IDS.indexOf(id) + 1;
const names = (position: number) => walk.variables(position).map(({name}) => name);

describe("createEpochWalk(run, data, target)", () => {
  test("variables(0) are the images and their targets", () => {
    expect(names(0)).toEqual(["data", "target"]);
  });

  test("variables(position) grow by one a line, and updates add none", () => {
    expect(names(positionAfter("sig1"))).toEqual(["data", "target", "w1", "b1", "w2", "b2", "lin1", "sig1"]);
    expect(names(positionAfter("gradB1"))).toHaveLength(19);
    expect(names(LINE_IDS.length)).toEqual(names(positionAfter("gradB1")));
  });

  test("variables(last) hold what the functional version computes, to the last bit", () => {
    const expected = {...activations, ...gradients, ...updated, data, target};
    const values = Object.fromEntries(walk.variables(LINE_IDS.length).map(({name, value}) => [name, value]));
    for (const [name, {rows, cols, data}] of Object.entries(expected)) {
      expect([values[name].rows, values[name].cols]).toEqual([rows, cols]);
      expectSameBits(values[name].data, data);
    }
    expect(values.loss.data[0]).toBe(loss(activations.output, target));
  });

  test("an update changes its own parameter, and the others wait for their lines", () => {
    const at = (name: string) =>
      walk.variables(positionAfter("updateW2")).find((variable) => variable.name === name)!.value;
    expectSameBits(at("w2").data, updated.w2.data);
    expectSameBits(at("w1").data, parameters.w1.data);
  });

  test("change(position) tells what was before an update, and nothing before a new variable", () => {
    expect(walk.change(0)).toBeUndefined();
    expect(walk.change(positionAfter("lin1"))).toMatchObject({
      name: "lin1",
      before: undefined,
      alias: undefined
    });
    const change = walk.change(positionAfter("updateB1"))!;
    expect(change.before).toBe(parameters.b1);
    expectSameBits(change.value.data, updated.b1.data);
  });

  test("change(position) tells when a line only gives another name", () => {
    expect(walk.change(positionAfter("output"))!.alias).toBe("lin2");
    expect(walk.change(positionAfter("gradLin2"))!.alias).toBe("gradOutput");
  });

  test("losses() are those of the images with the parameters from before the update and from after it", () => {
    expect(walk.losses()).toEqual({
      before: loss(activations.output, target),
      after: loss(forward(updated, data).output, target)
    });
  });

  test("calls the function once for all lines, and once more for the loss after the update", () => {
    runs = 0;
    const another = createEpochWalk(run, data, target);
    expect(runs).toBe(0);
    for (let position = 0; position <= LINE_IDS.length; position++) {
      another.variables(position);
      another.change(position);
    }
    expect(runs).toBe(1);
    another.losses();
    another.losses();
    expect(runs).toBe(2);
  });
});
