import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {pictureWeights, type RecordedRun} from "../../lib/training/recorded-run.js";
import {record} from "../../lib/training/recording.js";
import {scaledParameters} from "../../lib/training/scaled-parameters.js";
import {EMBEDDED_RUN, MNIST_RUNS} from "../../scripts/recordings.js";
import {expectAllclose} from "../allclose.js";

const read = (name: string): RecordedRun => JSON.parse(readFileSync(`data/runs/${name}.json`, "utf8"));

test("record(settings, digits) gives the recorded run on the embedded digits again, to 1e-9", async () => {
  const recorded = read(EMBEDDED_RUN.name);
  const again = await record(EMBEDDED_RUN.settings, embeddedDigits(0, 200, 100));
  expect(recorded.settings).toEqual(EMBEDDED_RUN.settings);
  expect(recorded.loss).toHaveLength(11);
  for (const name of ["loss", "trainAccuracy", "testAccuracy"] as const) {
    expectAllclose(again[name], recorded[name], 1e-9);
  }
  const numbers = [
    "overshootRate",
    "saturated",
    "saturatedAtEnd",
    "sameAnswerAtEnd",
    "lowestOutput",
    "highestOutput"
  ] as const;
  expectAllclose(
    numbers.map((name) => again[name]),
    numbers.map((name) => recorded[name]),
    1e-9
  );
  expect(again.pictures.first).toEqual(recorded.pictures.first);
  expect(again.pictures.last).toEqual(recorded.pictures.last);
});

test("every recorded run is one of those that the script makes, with its settings, on the right digits", () => {
  const runs = [...MNIST_RUNS, EMBEDDED_RUN];
  expect(readdirSync("data/runs").sort()).toEqual(runs.map(({name}) => `${name}.json`).sort());
  for (const {name, title, settings} of runs) {
    const run = read(name);
    expect([run.title, run.settings]).toEqual([title, settings]);
    expect(run.provenance.digits).toBe(name === EMBEDDED_RUN.name ? "embedded" : "mnist");
    expect(run.loss).toHaveLength(settings.epochs + 1);
    expect(readFileSync(`data/runs/${name}.json`).length).toBeLessThan(60_000);
  }
});

test("pictureWeights(base64, limit) gives the weights back to half a step of the scale", () => {
  const {settings, pictures} = read(EMBEDDED_RUN.name);
  const {w1} = scaledParameters(settings);
  const weights = pictureWeights(pictures.first[3], pictures.limit);
  const expected = Float64Array.from({length: 784}, (_, pixel) => w1.data[pixel * 200 + 3]);
  expect(weights).toHaveLength(784);
  expectAllclose(weights, expected, (0.5 / 127) * pictures.limit + 1e-9);
});

test("the story of the recorded runs holds: near chance as written, far from it when the weights are smaller", () => {
  const last = (name: string) => read(name).testAccuracy.at(-1)!;
  expect(last("as-written")).toBeLessThan(0.2);
  expect(last("above-the-mark")).toBeLessThan(0.2);
  expect(last("small-w2")).toBeGreaterThan(0.6);
  expect(last("fan-in")).toBeGreaterThan(0.6);
  const {overshootRate, settings, loss} = read("above-the-mark");
  expect(settings.learningRate).toBeGreaterThan(overshootRate);
  expect(Math.max(...loss)).toBeGreaterThan(loss[0]);
  expect(read("as-written").settings.learningRate).toBeLessThan(read("as-written").overshootRate);
});
