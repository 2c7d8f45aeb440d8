// The recorded speeds: `const {bench, study, steps} = await openBench();`
import {FileAttachment} from "observablehq:stdlib";
import type {Bench, Study} from "../lib/speed/bench.js";
import type {RecordedSpeeds} from "../lib/speed/speeds.js";

/** The newest bench in data/bench (the study's figures where there is none), the study, and the recorded steps. */
export async function openBench(): Promise<{bench: Bench; study: Study; steps: RecordedSpeeds}> {
  return (await FileAttachment("./bench.json").json()) as {bench: Bench; study: Study; steps: RecordedSpeeds};
}
