import {expect, test} from "vitest";
import {matrix, zeros} from "../../lib/array/matrix.js";
import {steepest} from "../../lib/network/steepest.js";

test("steepest(gradients, name) is the entry that is largest in size, whatever its sign", () => {
  const gradients = {
    gradW1: matrix(2, 3, [1, -2, 0.5, 3, -7, 6]),
    gradB1: zeros(1, 3),
    gradW2: zeros(3, 2),
    gradB2: matrix(1, 2, [0, 0.1])
  };
  expect(steepest(gradients, "w1")).toEqual({name: "w1", row: 1, col: 1});
  expect(steepest(gradients, "b2")).toEqual({name: "b2", row: 0, col: 1});
});
