// The recorded runs on real MNIST: `const runs = await openRuns();`
import {FileAttachment} from "observablehq:stdlib";
import {list, maybe, number, oneOf, record, text, under} from "../lib/files/check.js";
import {openJson} from "../lib/notebook/open-file.js";
import type {RecordedRun} from "../lib/training/recorded-run.js";

/** The names of the runs, the files of data/runs: scripts/recordings.ts says what each is. */
export const RUNS = [
  "as-written",
  "smaller-w2",
  "small-w2",
  "small-w1",
  "small-w1-slow",
  "fan-in",
  "small-both"
] as const;

const run = record<RecordedRun>({
  title: text,
  again: record({seed: number, testAccuracy: number, heldStill: number}),
  provenance: record({
    program: text,
    version: text,
    node: text,
    date: text,
    digits: oneOf("mnist", "folder", "embedded")
  }),
  settings: record({
    seed: number,
    hidden: number,
    scale1: number,
    scale2: number,
    batch: maybe(number),
    learningRate: number,
    epochs: number,
    images: number,
    testImages: number
  }),
  limit: number,
  saturated: number,
  spread: number,
  lowestOutput: number,
  highestOutput: number,
  heldStill: number,
  loss: list(number),
  trainAccuracy: list(number),
  testAccuracy: list(number)
});

/** The recorded runs by name. They are downloaded together, when they are asked for. */
export function openRuns(): Promise<Readonly<Record<(typeof RUNS)[number], RecordedRun>>> {
  return openJson(FileAttachment("./runs.json"), "the recorded runs", under(RUNS, run));
}
