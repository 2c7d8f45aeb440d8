import {expect, test} from "vitest";
import {astray, judge, reference} from "../../bench/judge.js";
import {denseOperations, operations} from "../../bench/work.js";
import {laps} from "./laps.js";

const task = {name: "A task", images: 10, batch: 10, epochsPerLap: 1};
const INKED = 1500;
const OURS = {name: "this engine", skipsZeros: true};
const one = laps(OURS, [1, 2, 1], [8, 4, 2, 1]);
const two = laps({...OURS, threads: 2}, [0.5, 1, 0.5], [8, 4, 2, 1]);
const numpy = laps({name: "NumPy float64"}, [4, 4, 4], [8, 4, 2, 1]);
const numpy2 = laps({name: "NumPy float64", threads: 2}, [4, 4, 4], [8, 4, 2, 1]);

test("judge(task, inked, all) leaves the warm-up out of the times, and its loss in", () => {
  const [result] = judge(task, INKED, [one, numpy]);
  expect(result.seconds).toEqual([1, 2, 1]);
  expect(result.losses).toEqual([8, 4, 2, 1]);
  expect(result).toMatchObject({name: "this engine", threads: 1, detail: "this engine's version", median: 1});
  expect(judge(task, INKED, [one, laps({name: "NumPy float64"}, [7, 5, 6], [8, 4, 2, 1])])[1].minimum).toBe(
    5
  );
});

test("judge(task, inked, all) compares with this engine on as many threads, or on its only one", () => {
  const ratios = (...all: Parameters<typeof judge>[2]) => judge(task, INKED, all).map(({ratio}) => ratio);
  expect(ratios(one, two, numpy, numpy2)).toEqual([1, 1, 4, 8]);
  expect(ratios(one, numpy, numpy2)).toEqual([1, 4, 4]);
});

test("judge(task, inked, all) counts the work that is done: without zeros only for those that skip them", () => {
  const [ours, theirs] = judge(task, INKED, [one, numpy]);
  expect(ours.gflops).toBe(operations(task, INKED) / 1e9);
  expect(ours.denseGflops).toBe(denseOperations(task) / 1e9);
  expect(theirs.gflops).toBe(denseOperations(task) / 4 / 1e9);
  expect(theirs.denseGflops).toBe(theirs.gflops);
});

test("judge(task, inked, all) throws when this engine is not there", () => {
  expect(() => judge(task, INKED, [numpy])).toThrow("this engine");
});

test("reference(all) is NumPy in float64, the plain engine without it, and an error without both", () => {
  const plain = laps({name: "plain engine"}, [], [8]);
  expect(reference([one, plain, numpy, numpy2])).toBe(numpy);
  expect(reference([one, plain])).toBe(plain);
  expect(() => reference([one])).toThrow("NumPy float64 or the plain engine");
});

test("astray(results) are those whose losses leave the reference's by more than 1e-4, or are not numbers", () => {
  const near = laps({name: "near"}, [1, 1, 1], [8, 4.0003, 2, 1]);
  const far = laps({name: "far"}, [1, 1, 1], [8, 4, 2, 1.0002]);
  const lost = laps({name: "lost"}, [1, 1, 1], [8, 4, Number.NaN, 1]);
  const results = judge(task, INKED, [one, numpy, near, far, lost]);
  expect(astray(results).map(({name}) => name)).toEqual(["far", "lost"]);
  expect(results[3].difference).toBeCloseTo(2e-4, 12);
});
