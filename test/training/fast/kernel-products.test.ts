import {expect, test} from "vitest";
import {subtract} from "../../../lib/array/elementwise.js";
import type {Matrix} from "../../../lib/array/matrix.js";
import {norm} from "../../../lib/array/norm.js";
import {RandomState} from "../../../lib/array/random-state.js";
import {createProducts} from "../../../lib/training/create-products.js";
import {kernelProducts} from "../../../lib/training/fast/kernel-products.js";
import {inkProducts} from "../../../lib/training/ink-products.js";
import {createLimitSearch} from "../../../lib/training/rate-limit.js";
import {scaledParameters} from "../../../lib/training/scaled-parameters.js";
import {randomDigits} from "../digits.js";
import {compiledKernel} from "./compiled-kernel.js";

const kernel = await compiledKernel("plain");
const random = new RandomState(9);

function expectNear(actual: Matrix, exact: Matrix): void {
  expect([actual.rows, actual.cols]).toEqual([exact.rows, exact.cols]);
  expect(norm(subtract(actual, exact)) / norm(exact)).toBeLessThan(1e-6);
}

test.each([1, 150, 900])(
  "the kernel's products of %i images are those of plain TypeScript, to float32",
  (images) => {
    const digits = randomDigits(random, images);
    const [fast, exact] = [kernelProducts(kernel, digits), inkProducts(digits)];
    for (const cols of [40, 200]) {
      const [w, g] = [random.randn(784, cols), random.randn(images, cols)];
      expectNear(fast.times(w), exact.times(w));
      expectNear(fast.transposeTimes(g), exact.transposeTimes(g));
      expectNear(fast.times(w), exact.times(w)); // nothing is left of the products before
    }
  }
);

test.each([0, 1])("seed %i: the limit comes out the same with either, to a thousandth", (seed) => {
  const digits = randomDigits(random, 60);
  const first = scaledParameters({seed, hidden: 200, scale1: 1 / 28, scale2: 1});
  const [fast, exact] = [kernelProducts(kernel, digits), inkProducts(digits)].map((products) => {
    const search = createLimitSearch(digits, seed, products);
    search.begin(first, 0);
    for (;;) {
      const limit = search.step();
      if (limit) return limit.rate;
    }
  });
  expect(Math.abs(fast! / exact! - 1)).toBeLessThan(1e-3);
});

test("kernelProducts(module, digits) throws when there are more images than an entry can count", () => {
  expect(() => kernelProducts(kernel, randomDigits(random, 6554))).toThrow(
    "expected at most 6553 images, got 6554"
  );
});

test("createProducts(…) takes plain TypeScript without a kernel, with one that fails, and for units that fill no panel", () => {
  const digits = randomDigits(random, 20);
  const empty = new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); // exports nothing
  for (const [hidden, module] of [
    [40, undefined],
    [40, empty],
    [24, kernel]
  ] as const) {
    const w = random.randn(784, hidden);
    expect(createProducts(digits, hidden, module).times(w)).toEqual(inkProducts(digits).times(w));
  }
  const w = random.randn(784, 40);
  expect(createProducts(digits, 40, kernel).times(w)).toEqual(kernelProducts(kernel, digits).times(w));
});
