// The recorded runs: `const run = await openRun("as-written");`
import {FileAttachment} from "observablehq:stdlib";
import type {RecordedRun} from "../lib/training/recorded-run.js";

const FILES = {
  "as-written": FileAttachment("./runs/as-written.json"),
  "above-the-mark": FileAttachment("./runs/above-the-mark.json"),
  "small-w2": FileAttachment("./runs/small-w2.json"),
  "fan-in": FileAttachment("./runs/fan-in.json")
};

/** A recorded run, by the name of its file in data/runs. It is downloaded when it is asked for. */
export async function openRun(name: keyof typeof FILES): Promise<RecordedRun> {
  return FILES[name].json() as Promise<RecordedRun>;
}
