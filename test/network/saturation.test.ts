import {expect, test} from "vitest";
import {matrix} from "../../lib/array/matrix.js";
import {saturatedShare} from "../../lib/network/saturation.js";

test("saturatedShare counts what is below 0.01 or above 0.99", () => {
  expect(saturatedShare(matrix(2, 4, [0, 0.0099, 0.01, 0.5, 0.99, 0.9901, 1, 0.3]))).toBe(0.5);
});
