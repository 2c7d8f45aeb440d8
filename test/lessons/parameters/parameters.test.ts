import {expect, test} from "vitest";
import {matrix} from "../../../lib/array/matrix.js";
import {moments} from "../../../lib/array/moments.js";
import {RandomState} from "../../../lib/array/random-state.js";
import {spread} from "../../../lib/charts/weight-histogram.js";
import {parameterCount} from "../../../lib/lessons/parameters/parameter-table.js";
import {entriesThatDiffer} from "../../../lib/lessons/parameters/seed-desk.js";
import {createParameters} from "../../../lib/network/functional.js";

test("parameterCount counts every number of both layers", () => {
  const parameters = createParameters(new RandomState(0), {inputs: 5, hidden: 3, outputs: 2});
  expect(parameterCount(parameters)).toBe(5 * 3 + 3 + 3 * 2 + 2);
});

test("entriesThatDiffer counts the entries that are not equal to the last bit", () => {
  const a = matrix(1, 4, [1, 2, 3, 4]);
  expect(entriesThatDiffer(a, a)).toBe(0);
  expect(entriesThatDiffer(a, matrix(1, 4, [1, 2 + 2 ** -51, 3, 5]))).toBe(2);
});

test("moments gives mean, standard deviation, largest size, and the share beyond ±2", () => {
  expect(moments(matrix(2, 2, [-3, 1, 1, 1]))).toEqual({
    mean: 0,
    deviation: Math.sqrt(3),
    largest: 3,
    beyondTwo: 0.25
  });
});

test("spread counts shares by bin, and leaves out what lies beyond the limits", () => {
  const {shares} = spread(Float64Array.of(-1, -0.6, -0.5, 0, 0.4, 0.99, 1, -7), 1, 0.5);
  expect(shares).toEqual([2 / 8, 1 / 8, 2 / 8, 1 / 8]);
});
