import {expect, test} from "vitest";
import {matrix} from "../../lib/array/matrix.js";
import {weightLimit} from "../../lib/charts/weight-limit.js";

test("weightLimit of a small matrix looks at every entry", () => {
  const entries = Array.from({length: 80}, (_, i) => (i === 5 ? -2.9 : 0.1));
  expect(weightLimit(matrix(8, 10, entries))).toBe(3);
});

test("weightLimit of a large matrix is not moved by the one entry in a hundred that is far out", () => {
  const entries = Array.from({length: 156_800}, (_, i) => (i % 200 === 0 ? 40 : 0.9));
  expect(weightLimit(matrix(784, 200, entries))).toBe(1);
});
