import {beforeAll, expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {oneHot} from "../../lib/digits/one-hot.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";
import {backward, createParameters, forward} from "../../lib/network/functional.js";
import {largestDifference, largestGradient} from "../../lib/speed/differences.js";
import {type Checked, type MeasureSettings, measure, type Round} from "../../lib/speed/measure.js";
import {repeated} from "../../lib/speed/repeated.js";
import {STEPS} from "../../lib/speed/steps.js";
import {typescriptSteps} from "../../lib/speed/typescript-steps.js";
import {randomDigits} from "../training/digits.js";
import {compiledKernel} from "../training/fast/compiled-kernel.js";

const digits = randomDigits(new RandomState(3), 20);
const quick = {digits, times: 3, sizes: [1, 2], inks: [0.1, 0.5, 1], rounds: 2, milliseconds: 0};

/** The reference's gradients at the first weights of seed 0. */
function reference() {
  const parameters = createParameters(new RandomState(0));
  const data = pixelsToData(digits.pixels);
  return backward(parameters, data, forward(parameters, data), oneHot(digits.labels));
}

async function measured(settings: MeasureSettings): Promise<{checked: Checked; rounds: Round[]}> {
  const all: (Checked | Round)[] = [];
  for await (const news of measure(settings, async () => [])) all.push(news);
  const [checked, ...rounds] = all;
  return {checked: checked as Checked, rounds: rounds as Round[]};
}

let kernel: WebAssembly.Module;
beforeAll(async () => {
  kernel = await compiledKernel("plain");
});

test("each step in TypeScript computes the reference's gradients", () => {
  const {gradW1, gradB1, gradW2, gradB2} = reference();
  const expected = {gradW1, gradB1, gradW2, gradB2};
  const steps = typescriptSteps(digits, createParameters(new RandomState(0)));
  expect(steps.map(({name}) => name)).toEqual(["naive", "loop-order", "skip-zeros", "running-sums"]);
  for (const {gradients} of steps) {
    expect(largestDifference(gradients(), expected)).toBeLessThan(1e-13 * largestGradient(expected));
  }
});

test("measure(settings) checks every step first, then gives each round's seconds an image", async () => {
  const {checked, rounds} = await measured({...quick, kernel});
  const ids = STEPS.map(({id}) => id);
  expect(checked.type).toBe("checked");
  expect(Object.keys(checked.differences).sort()).toEqual([...ids].sort());
  const {gradW1, gradB1, gradW2, gradB2} = reference();
  const largest = largestGradient({gradW1, gradB1, gradW2, gradB2});
  expect(checked.largestGradient).toBeCloseTo(largest, 10);
  for (const id of ids.slice(0, 4)) expect(checked.differences[id]).toBe(0);
  for (const id of ids.slice(4)) {
    expect(checked.differences[id]).toBeGreaterThan(0);
    expect(checked.differences[id]).toBeLessThan(1e-5 * largest);
  }
  expect(checked.threads).toBe(1);
  expect(rounds).toHaveLength(2);
  for (const {type, steps, sizes, inks} of rounds) {
    expect(type).toBe("round");
    expect(Object.keys(steps).sort()).toEqual([...ids, "rest"].sort());
    expect([sizes.length, inks.length]).toEqual([2, 3]);
    for (const seconds of [...Object.values(steps), ...sizes, ...inks]) expect(seconds).toBeGreaterThan(0);
  }
});

test("without a kernel the steps in TypeScript alone are measured", async () => {
  const {checked, rounds} = await measured({...quick, kernel: undefined});
  expect(Object.keys(checked.differences)).toEqual(["naive", "loop-order", "skip-zeros", "running-sums"]);
  expect(rounds).toHaveLength(2);
  expect(rounds[0].sizes).toEqual([]);
  expect(rounds[0].inks).toEqual([]);
});

test("repeated(digits, times) has the images as often, in their order", () => {
  const thrice = repeated(digits, 3);
  expect(thrice.pixels).toHaveLength(3 * digits.pixels.length);
  for (const part of [0, 1, 2]) {
    const at = part * digits.pixels.length;
    expect(thrice.pixels.slice(at, at + digits.pixels.length)).toEqual(digits.pixels);
    expect(thrice.labels.slice(part * 20, (part + 1) * 20)).toEqual(digits.labels);
  }
});

test("largestDifference(a, b) is infinite where a number is not finite", () => {
  const {gradW1, gradB1, gradW2, gradB2} = reference();
  const gradients = {gradW1, gradB1, gradW2, gradB2};
  const spoilt = {...gradients, gradB2: {...gradB2, data: gradB2.data.map((x, i) => (i ? x : Number.NaN))}};
  expect(largestDifference(gradients, spoilt)).toBe(Number.POSITIVE_INFINITY);
  expect(largestDifference(gradients, gradients)).toBe(0);
});
