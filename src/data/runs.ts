// The recorded runs: `const run = await openRun("as-written");`
import {FileAttachment} from "observablehq:stdlib";
import {list, maybe, number, oneOf, record, text} from "../lib/files/check.js";
import {openJson} from "../lib/notebook/open-file.js";
import type {RecordedRun} from "../lib/training/recorded-run.js";

const FILES = {
  "as-written": FileAttachment("./runs/as-written.json"),
  "above-the-mark": FileAttachment("./runs/above-the-mark.json"),
  "small-w2": FileAttachment("./runs/small-w2.json"),
  "fan-in": FileAttachment("./runs/fan-in.json")
};

const run = record<RecordedRun>({
  title: text,
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
  overshootRate: number,
  saturated: number,
  saturatedAtEnd: number,
  lowestOutput: number,
  highestOutput: number,
  sameAnswerAtEnd: number,
  loss: list(number),
  trainAccuracy: list(number),
  testAccuracy: list(number),
  pictures: record({limit: number, first: list(text), last: list(text)})
});

/** A recorded run, by the name of its file in data/runs. It is downloaded when it is asked for. */
export function openRun(name: keyof typeof FILES): Promise<RecordedRun> {
  return openJson(FILES[name], "a recorded run", run);
}
