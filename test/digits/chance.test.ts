import {expect, it} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {bell, between, pickByShare} from "../../lib/digits/chance.js";

const N = 20_000;

it("between(low, high, random) fills the range evenly", () => {
  const random = new RandomState(1);
  const numbers = Array.from({length: N}, () => between(-2, 6, random));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-2);
  expect(Math.max(...numbers)).toBeLessThan(6);
  for (const quarter of [-2, 0, 2, 4]) {
    const share = numbers.filter((x) => x >= quarter && x < quarter + 2).length / N;
    expect(share).toBeCloseTo(0.25, 1);
  }
});

it("bell(random) has mean 0 and variance 1 and stays within 3.5", () => {
  const random = new RandomState(2);
  const numbers = Array.from({length: N}, () => bell(random));
  const mean = numbers.reduce((sum, x) => sum + x, 0) / N;
  const variance = numbers.reduce((sum, x) => sum + x * x, 0) / N;
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(3.5);
  const withinOne = numbers.filter((x) => Math.abs(x) < 1).length / N; // 0.68 for a bell, 0.58 for an even spread
  expect(withinOne).toBeGreaterThan(0.64);
});

it("pickByShare(items, random) picks each item as often as its share says", () => {
  const random = new RandomState(3);
  const items = [{share: 1}, {share: 0}, {share: 3}];
  const picked = Array.from({length: N}, () => items.indexOf(pickByShare(items, random)));
  expect(picked.filter((index) => index === 0).length / N).toBeCloseTo(0.25, 1);
  expect(picked.filter((index) => index === 1)).toEqual([]);
});
