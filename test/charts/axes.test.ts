import {expect, test} from "vitest";
import {LOG_TICKS, logTicks} from "../../lib/charts/axes.js";

test("logTicks(numbers) has all of the numbers inside its ends, and ticks there: powers of ten, or 1, 2 and 5", () => {
  const starts = Array.from({length: 90}, (_, i) => 10 ** (i / 10 - 6));
  for (const start of starts) {
    for (const numbers of [
      [start, 10 * start],
      [start, 300 * start],
      [start, 3e9 * start]
    ]) {
      const {domain, ticks} = logTicks(numbers);
      expect(domain).toEqual(numbers);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.filter((tick) => tick < domain[0] || tick > domain[1])).toEqual([]);
      const leading = new Set(ticks.map((tick) => tick.toExponential(0)[0]));
      expect([...leading].filter((digit) => !"125".includes(digit!))).toEqual([]);
    }
  }
});

test("logTicks(numbers) leaves out what has no place on a logarithmic axis, and gives nearly equal numbers room", () => {
  expect(logTicks([0, -3, 10, 1000]).domain).toEqual([10, 1000]);
  expect(logTicks([7, 7]).domain).toEqual([3.5, 14]);
});

test("LOG_TICKS gives Plot the same ticks between any two ends, none beyond them", () => {
  const {floor, offset, range} = LOG_TICKS;
  expect(range(13.4, offset(floor(396)))).toEqual([20, 50, 100, 200]);
  expect(range(3, offset(floor(3.5)))).toEqual([]);
});
