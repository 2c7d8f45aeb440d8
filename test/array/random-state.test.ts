import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {expectAllclose} from "../allclose.js";

interface Draws {
  seed: number;
  rand: number[];
  randn: number[];
  randint: number[];
  permutation: number[];
}

const {seeds} = JSON.parse(readFileSync("data/golden/random-state.json", "utf8")) as {seeds: Draws[]};

describe.each(seeds)("RandomState($seed)", ({seed, rand, randn, randint, permutation}) => {
  test("rand gives NumPy's numbers to the last bit, across a reload of the state", () => {
    expect(rand.length * 2).toBeGreaterThan(2 * 624);
    expect([...new RandomState(seed).rand(40, 20).data]).toEqual(rand);
  });
  test("randn gives NumPy's numbers up to the last bits of the logarithm", () => {
    expectAllclose(new RandomState(seed).randn(40, 20).data, randn, 1e-15);
  });
  test("randint gives NumPy's numbers", () => {
    expect([...new RandomState(seed).randint(-3, 1000, 1500)]).toEqual(randint);
  });
  test("permutation gives NumPy's order", () => {
    expect([...new RandomState(seed).permutation(1000)]).toEqual(permutation);
  });
});

test("the fixtures hold at least five seeds", () => {
  expect(new Set(seeds.map(({seed}) => seed)).size).toBeGreaterThanOrEqual(5);
});

test("randn keeps its second number for the next call", () => {
  const once = new RandomState(5).randn(1, 4).data;
  const random = new RandomState(5);
  const twice = [...random.randn(1, 1).data, ...random.randn(1, 3).data];
  expect(twice).toEqual([...once]);
});

test.each([-1, 0.5, 2 ** 32, Number.NaN])("RandomState(%s) throws and says what a seed is", (seed) => {
  expect(() => new RandomState(seed)).toThrow(/expected a whole number from 0 to 4294967295 as seed, got/);
});

test("randint(low, high) throws when the range is empty", () => {
  expect(() => new RandomState(0).randint(3, 3, 1)).toThrow("low < high, got 3 and 3");
});
