import {expect, test} from "vitest";
import {logDomain, logTicks} from "../../lib/charts/axes.js";

test("logDomain(numbers) has all of the numbers inside, and a tick", () => {
  const starts = Array.from({length: 90}, (_, i) => 10 ** (i / 10 - 6));
  for (const start of starts) {
    for (const numbers of [[start], [start, 1.9 * start], [start, 2.05 * start], [start, 3e4 * start]]) {
      const [low, high] = logDomain(numbers);
      expect(low).toBeLessThan(Math.min(...numbers));
      expect(high).toBeGreaterThan(Math.max(...numbers));
      const {ticks} = logTicks([low, high]);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.filter((tick) => tick < low || tick > high)).toEqual([]);
    }
  }
});

test("logDomain leaves out what has no place on a logarithmic axis", () => {
  expect(logDomain([0, -3, Number.NaN, Infinity, 10, 1000])).toEqual(logDomain([10, 1000]));
  expect(logDomain([])).toEqual(logDomain([Infinity]));
});
