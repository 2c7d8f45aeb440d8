import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";
import {forward} from "../../lib/network/functional.js";
import {saturatedShare} from "../../lib/network/saturation.js";
import {unitSpread} from "../../lib/network/unit-spread.js";
import type {RecordedRun} from "../../lib/training/recorded-run.js";
import {record} from "../../lib/training/recording.js";
import {scaledParameters} from "../../lib/training/scaled-parameters.js";
import {recordingEngine} from "../../scripts/recording-engine.js";
import {EMBEDDED_RUN, MNIST_RUNS, OTHER_SEED} from "../../scripts/recordings.js";
import {RUNS} from "../../src/data/runs.js";
import {expectAllclose} from "../allclose.js";

const read = (name: string): RecordedRun => JSON.parse(readFileSync(`data/runs/${name}.json`, "utf8"));

test("record(settings, digits, createEngine) gives the recorded run on the embedded digits again, to its six digits", async () => {
  const recorded = read(EMBEDDED_RUN.name);
  const again = await record(EMBEDDED_RUN.settings, embeddedDigits(0, 200, 100), await recordingEngine());
  expect(recorded.settings).toEqual(EMBEDDED_RUN.settings);
  expect(recorded.loss).toHaveLength(11);
  for (const name of ["loss", "trainAccuracy", "testAccuracy"] as const) {
    expectAllclose(again[name], recorded[name], 2e-6);
  }
  const numbers = ["limit", "saturated", "spread", "lowestOutput", "highestOutput", "heldStill"] as const;
  expectAllclose(
    numbers.map((name) => again[name]),
    numbers.map((name) => recorded[name]),
    2e-6
  );
});

test("every recorded run is one of those that the script makes, with its settings, on the right digits", () => {
  const runs = [...MNIST_RUNS, EMBEDDED_RUN];
  expect(readdirSync("data/runs").sort()).toEqual(runs.map(({name}) => `${name}.json`).sort());
  expect(MNIST_RUNS.map(({name}) => name)).toEqual(RUNS);
  for (const {name, title, settings} of runs) {
    const run = read(name);
    expect([run.title, run.settings]).toEqual([title, settings]);
    expect(run.provenance.digits).toBe(name === EMBEDDED_RUN.name ? "embedded" : "mnist");
    expect(run.loss).toHaveLength(settings.epochs + 1);
    expect(run.again.seed).toBe(OTHER_SEED);
    expect(readFileSync(`data/runs/${name}.json`).length).toBeLessThan(8000);
  }
});
const STORY = [0, 1].map((place) => {
  const at = (name: (typeof RUNS)[number]) => {
    const {testAccuracy, heldStill, again} = read(name);
    return place === 0 ? {right: testAccuracy.at(-1)!, heldStill} : {...again, right: again.testAccuracy};
  };
  return {seed: place === 0 ? MNIST_RUNS[0]!.settings.seed : OTHER_SEED, at};
});

describe.each(STORY)("the story of the recorded runs, seed $seed", ({at}) => {
  test("as written it stays near chance; with the very same hidden layer and a smaller w2, far from it", () => {
    expect(at("as-written").right).toBeLessThan(0.2);
    expect(at("small-w2").right).toBeGreaterThan(0.7);
  });

  test("a saturated hidden layer makes hardly any difference by moving; an unsaturated one does, unless w2 is tiny", () => {
    for (const name of ["as-written", "smaller-w2", "small-w2", "small-both"] as const) {
      expect(Math.abs(at(name).right - at(name).heldStill), name).toBeLessThan(0.03);
    }
    for (const name of ["fan-in", "small-w1-slow"] as const) {
      expect(at(name).right - at(name).heldStill, name).toBeGreaterThan(0.2);
    }
  });

  test("held still, saturated units read more than units near ½, whatever w2 is", () => {
    expect(at("small-w2").heldStill - at("small-both").heldStill).toBeGreaterThan(0.1);
    expect(at("smaller-w2").heldStill - at("fan-in").heldStill).toBeGreaterThan(0.1);
    expect(at("small-w2").right - at("small-both").right).toBeGreaterThan(0.1);
  });
});

test("only w1 × 1/28 at the common rate is above its 2/λ, and its loss jumps; every other run's falls at once", () => {
  for (const {name, settings} of MNIST_RUNS) {
    const {limit, loss} = read(name);
    expect(settings.learningRate > limit, name).toBe(name === "small-w1");
    expect(loss[1]! > loss[0]!, name).toBe(name === "small-w1");
  }
});

test.each([0, 1, 2])(
  "seed %i: with w1 × 1/28 no unit is saturated, and a unit differs a quarter as much from image to image",
  (seed) => {
    const data = pixelsToData(embeddedDigits(0, 200, 10).train.pixels);
    const sig1 = (scale1: number) =>
      forward(scaledParameters({seed, hidden: 200, scale1, scale2: 1}), data).sig1;
    expect(saturatedShare(sig1(1))).toBeGreaterThan(0.5);
    expect(saturatedShare(sig1(1 / 28))).toBe(0);
    expect(unitSpread(sig1(1 / 28))).toBeLessThan(0.25 * unitSpread(sig1(1)));
  }
);
