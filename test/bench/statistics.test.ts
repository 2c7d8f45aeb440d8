import {expect, test} from "vitest";
import {largestDifference, median, pairedRatio} from "../../bench/statistics.js";

test("median(values) is the middle value, or the mean of the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 1, 5])).toBe(7);
  expect(median([4])).toBe(4);
  expect(median([])).toBeNaN();
});

test("median(values) orders by size, not by digits, and leaves the values as they are", () => {
  const values = [10, 9, 100];
  expect(median(values)).toBe(10);
  expect(values).toEqual([10, 9, 100]);
});

test("pairedRatio(values, base) is the median of the rounds' ratios, not the ratio of the medians", () => {
  // The machine was slow in the second round, for both.
  expect(pairedRatio([2, 20, 6], [1, 10, 2])).toBe(2);
  expect(median([2, 20, 6]) / median([1, 10, 2])).toBe(3);
});

test("pairedRatio(values, base) takes the rounds that both ran", () => {
  expect(pairedRatio([6, 8], [2, 4, 1, 1])).toBe(2.5);
});

test("largestDifference(values, reference) is relative, and takes the values that both have", () => {
  expect(largestDifference([100, 202, 303], [100, 200, 300, 400])).toBeCloseTo(0.01, 12);
  expect(largestDifference([99, 200], [100, 200])).toBeCloseTo(0.01, 12);
  expect(largestDifference([5, 6], [5, 6])).toBe(0);
});

test("largestDifference(values, reference) is NaN when a value is", () => {
  expect(largestDifference([1, Number.NaN, 3], [1, 2, 3])).toBeNaN();
});
