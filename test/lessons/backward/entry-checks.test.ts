import {expect, test} from "vitest";
import {entryChecks} from "../../../lib/lessons/backward/microscope/entry-checks.js";
import {EXPONENTS, sweep} from "../../../lib/lessons/backward/microscope/epsilon-sweep.js";
import {smallPass} from "../small-pass.js";

const pass = smallPass();

test("entryChecks(pass, entry).at(exponent) gives the two losses of its difference quotient", () => {
  const check = entryChecks(pass, {name: "w1", row: 2, col: 1}).at(-5);
  expect(check.epsilon).toBe(1e-5);
  expect((check.lossAbove - check.lossBelow) / (2 * check.epsilon)).toBe(check.numerical);
  expect(check.handWritten).toBe(pass.gradients.gradW1.data[2 * 5 + 1]);
  expect(check.difference).toBeLessThan(1e-9);
});

test("entryChecks finds truncation at the one end and round-off at the other in w1, and round-off alone in w2", () => {
  const [w1, w2] = (["w1", "w2"] as const).map((name) => entryChecks(pass, {name, row: 2, col: 1}));
  expect(w1.at(-1).difference).toBeGreaterThan(100 * w1.at(-5).difference);
  expect(w1.at(-12).difference).toBeGreaterThan(100 * w1.at(-5).difference);
  expect(w2.at(-1).difference).toBeLessThan(1e-13);
  expect(w2.at(-12).difference).toBeGreaterThan(1e-7);
});

test("entryChecks measures each ε once, and knows them from the largest to the smallest", () => {
  const checks = entryChecks(pass, {name: "b1", row: 0, col: 4});
  const first = checks.at(-3);
  checks.at(-1);
  expect(checks.at(-3)).toBe(first);
  expect(checks.known().map(({epsilon}) => epsilon)).toEqual([0.1, 0.001]);
});

test("sweep(measure, onSlice, signal) measures every exponent once, then tells", async () => {
  const measured: number[] = [];
  let slices = 0;
  await sweep(
    (exponent) => measured.push(exponent),
    () => slices++,
    new AbortController().signal
  );
  expect(measured).toEqual(EXPONENTS);
  expect([measured[0], measured.at(-1)]).toEqual([-1, -12]);
  expect(slices).toBeGreaterThanOrEqual(1);
});

test("sweep ends early when it is aborted", async () => {
  const ended = new AbortController();
  let measured = 0;
  const slow = () => {
    measured++;
    for (const end = performance.now() + 15; performance.now() < end; );
  };
  await sweep(slow, () => ended.abort(), ended.signal);
  expect(measured).toBe(1);
});
