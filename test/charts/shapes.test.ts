import {expect, test} from "vitest";
import {productShapes} from "../../lib/charts/shapes.js";

const data = {name: "data", rows: 20, cols: 784};
const w1 = {name: "w1", rows: 784, cols: 200};

test("productShapes throws when the result is not of the product's shape", () => {
  expect(() => productShapes({left: data, right: w1, result: {name: "lin1", rows: 200, cols: 20}})).toThrow(
    "20 × 784 · 784 × 200 is 20 × 200, got a result of 200 × 20"
  );
});

test("productShapes throws when the factors meet and there is no result", () => {
  expect(() => productShapes({left: data, right: w1})).toThrow("got a result of none");
});
