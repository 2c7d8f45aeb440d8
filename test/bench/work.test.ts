import {expect, test} from "vitest";
import {denseOperations, operations} from "../../bench/work.js";

test("operations(task, pixels) counts both products with the pixels, the three small ones and each update", () => {
  // Two images with 5 inked pixels in all. Per inked pixel 200 products forward and 200 backward; per image 200 · 10
  // for lin2, gradW2 and gradSig1 each; 784 · 200 + 200 + 200 · 10 + 10 = 159,010 parameters an update; twice each.
  const sparse = 2 * (2 * 5 * 200);
  const small = 2 * (3 * 2 * 2000);
  expect(operations({images: 2, batch: 2}, 5)).toBe(sparse + small + 2 * 159_010);
  expect(operations({images: 2, batch: 1}, 5)).toBe(sparse + small + 2 * 2 * 159_010);
});

test("operations(task, pixels) counts the update of a last batch that is not full", () => {
  const updates = (images: number) => operations({images, batch: 64}, 0) - 2 * 3 * images * 2000;
  expect(updates(64) / 159_010).toBe(2);
  expect(updates(65) / 159_010).toBe(4);
});

test("denseOperations(task) are those of images without a zero", () => {
  expect(denseOperations({images: 3, batch: 3})).toBe(operations({images: 3, batch: 3}, 3 * 784));
});
