import {expect, test} from "vitest";
import {eye} from "../../lib/array/eye.js";
import {take} from "../../lib/array/take.js";
import {oneHot} from "../../lib/digits/one-hot.js";

test("oneHot(labels) has one row a label, with a 1 in the label's column", () => {
  const target = oneHot(Uint8Array.of(3, 0, 9));
  expect([target.rows, target.cols]).toEqual([3, 10]);
  expect(Array.from(target.data)).toEqual([
    ...[0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    ...[1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
  ]);
});

test("oneHot(labels) is take(eye(10), labels), the line on The digits", () => {
  const labels = Uint8Array.of(5, 0, 4, 1, 9, 2, 1, 3, 1, 4);
  expect(oneHot(labels)).toEqual(take(eye(10), labels));
});

test("oneHot(labels) throws for a label outside 0 to 9, and names its index and value", () => {
  expect(() => oneHot([1, 2, 10])).toThrow(
    new RangeError("oneHot: expected labels 0 to 9, got 10 at index 2")
  );
  expect(() => oneHot([-1])).toThrow("got -1 at index 0");
  expect(() => oneHot([1.5])).toThrow("got 1.5 at index 0");
  expect(() => oneHot([Number.NaN])).toThrow("got NaN at index 0");
});
