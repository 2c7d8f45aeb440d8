import {expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {objectSession} from "../../../lib/lessons/object/object-session.js";
import {goldenInputs} from "../../../lib/lessons/same-numbers/golden-inputs.js";
import {forward} from "../../../lib/network/functional.js";
import {loss} from "../../../lib/network/loss.js";
import {Net} from "../../../lib/network/net.js";
import {FIELDS, fieldStates, fieldsOf} from "../../../lib/workbook/fields/fields.js";

const {data, target} = goldenInputs(10, 784, 10);
const labels = Uint8Array.from({length: 10}, (_, row) =>
  target.data.subarray(10 * row, 10 * row + 10).indexOf(1)
);
const batch = {data, target, labels};
const createNet = () => new Net(new RandomState(0));

test("fieldStates(before, after) says what each call of a Net did to its fields", () => {
  const net = new Net(new RandomState(0));
  const made = fieldsOf(net);
  net.forward(data);
  const forwarded = fieldsOf(net);
  net.backward(target);
  const backed = fieldsOf(net);
  net.update(0.02);
  const updated = fieldsOf(net);
  const changes = (before: typeof made, after: typeof made) => (change: string) =>
    fieldStates(before, after)
      .filter((state) => state.change === change)
      .map(({name}) => name);

  expect(changes({}, made)("new")).toEqual(["w1", "b1", "w2", "b2"]);
  expect(changes(made, forwarded)("new")).toEqual(["data", "lin1", "sig1", "lin2", "output"]);
  expect(changes(forwarded, backed)("new")).toHaveLength(8);
  expect(changes(forwarded, backed)("kept")).toHaveLength(9);
  expect(changes(backed, updated)("changed")).toEqual(["w1", "b1", "w2", "b2"]);
  expect(changes(backed, updated)("kept")).toHaveLength(13);
  const same = fieldStates(forwarded, backed).filter(({sameAs}) => sameAs);
  expect(same.map(({name, sameAs}) => [name, sameAs])).toEqual([
    ["output", "lin2"],
    ["gradLin2", "gradOutput"]
  ]);
});

test("FIELDS names every field of a Net that has run", () => {
  const net = new Net(new RandomState(0));
  net.forward(data);
  net.backward(target);
  expect(Object.keys(net).sort()).toEqual(Object.keys(FIELDS).sort());
});

test("objectSession refuses what the class refuses, in its words, and goes on", () => {
  const session = objectSession(createNet, batch);
  session.update();
  expect(session.calls.at(-1)).toMatchObject({
    refused: true,
    outcome: "Error: update: expected backward(target) to be called first"
  });
  session.backward();
  expect(session.calls.at(-1)!.outcome).toContain("expected forward(x) to be called first");
  session.forward();
  session.backward();
  session.update();
  expect(session.calls.filter(({refused}) => refused)).toHaveLength(2);
});

test("objectSession says when gradients are old: update twice, backward after update", () => {
  const session = objectSession(createNet, batch);
  session.forward();
  session.backward();
  expect(session.calls.at(-1)!.outcome).not.toContain("weights from before");
  session.update();
  expect(session.calls.at(-1)!.outcome).not.toContain("old gradients");
  session.update();
  expect(session.calls.at(-1)!.outcome).toContain("old gradients");
  session.backward();
  expect(session.calls.at(-1)!.outcome).toContain("weights from before an update");
  session.update();
  expect(session.calls.at(-1)!.outcome).toContain("old gradients");
});

test("objectSession has a point for every update, whatever calls come between", () => {
  const session = objectSession(createNet, batch);
  for (let epoch = 0; epoch < 10; epoch++) session.epoch();
  expect(session.updates).toBe(10);
  expect(session.points.at(-1)!.updates).toBe(10);
  session.forward();
  session.update();
  session.update();
  expect(session.points.map(({updates}) => updates)).toEqual(Array.from({length: 13}, (_, i) => i));
});

test("objectSession's points are a Net's losses, and its loop is one entry of the record", () => {
  const session = objectSession(createNet, batch);
  const net = new Net(new RandomState(0));
  const losses = [loss(forward(net, data).output, target)];
  for (let epoch = 0; epoch < 3; epoch++) {
    net.forward(data);
    net.backward(target);
    net.update(0.02);
    losses.push(loss(forward(net, data).output, target));
    session.epoch();
  }
  expect(session.points.map((point) => point.loss)).toEqual(losses);
  expect(session.points.map(({updates}) => updates)).toEqual([0, 1, 2, 3]);
  expect(session.calls).toHaveLength(2);
  expect(session.calls[1].outcome).toContain("3 epochs");
  session.renew();
  expect(session.calls).toHaveLength(1);
  expect(session.points.map((point) => point.loss)).toEqual(losses.slice(0, 1));
});

test("session.follow() gives the points now, and again after a call", async () => {
  const session = objectSession(createNet, batch);
  const states = session.follow();
  expect((await states.next()).value!.points).toHaveLength(1);
  const next = states.next();
  session.epoch();
  expect((await next).value!.points).toEqual(session.points);
  await states.return();
});

test("session.learningRate counts from the next update on", () => {
  const session = objectSession(createNet, batch);
  session.learningRate = 0;
  session.epoch();
  expect(session.points[1]!.loss).toBe(session.points[0]!.loss);
  session.learningRate = 0.005;
  session.epoch();
  expect(session.points[2]!.loss).toBeLessThan(session.points[1]!.loss);
});
