// The recorded speeds: `const {bench, study, steps} = await openBench();`
import {FileAttachment} from "observablehq:stdlib";
import {list, maybe, number, oneOf, record, text, under} from "../lib/files/check.js";
import {openJson} from "../lib/notebook/open-file.js";
import type {Bench, BenchResult, Study} from "../lib/speed/bench.js";
import type {RecordedSpeeds} from "../lib/speed/speeds.js";
import {STEPS} from "../lib/speed/steps.js";

const result = record<BenchResult>({name: text, threads: number, median: number});
const task = record<Bench["tasks"][number]>({images: number, batch: number, results: list(result)});
const digits = record<Bench["digits"]>({source: text, zeros: number});
const provenance = record<Bench["provenance"]>({program: text, date: maybe(text)});
const [first, ...others] = STEPS.map(({id}) => id); // the first is what the others are compared with

/** What the file of recorded speeds holds. */
interface Speeds {
  readonly bench: Bench;
  readonly study: Study;
  readonly steps: RecordedSpeeds;
}

const speeds = record<Speeds>({
  bench: record<Bench>({
    provenance,
    machine: record<Bench["machine"]>({
      name: maybe(text),
      cpu: text,
      cores: number,
      browser: text,
      numpy: maybe(text)
    }),
    digits,
    tasks: list(task)
  }),
  study: record<Study>({
    provenance,
    machine: record<Study["machine"]>({
      name: text,
      cpu: text,
      cores: number,
      browser: text,
      numpy: maybe(text)
    }),
    digits,
    tasks: list(task),
    floor: record({images: number, threads: number, instructions: number, multiplyAdds: number})
  }),
  steps: record<RecordedSpeeds>({
    kernel: maybe(oneOf("relaxed", "plain")),
    source: oneOf("mnist", "folder", "embedded"),
    ink: number,
    rounds: number,
    checked: record({differences: under(others, number), largestGradient: number, threads: number}),
    steps: under([first, ...others, "rest"], number),
    sizes: list(record({images: number, seconds: number})),
    inks: list(record({share: number, seconds: number})),
    provenance: record({
      program: text,
      version: text,
      date: text,
      cpu: text,
      cores: number,
      busy: number,
      browser: text
    })
  })
});

/** The newest bench in data/bench (the study's figures where there is none), the study, and the recorded steps. */
export function openBench(): Promise<Speeds> {
  return openJson(FileAttachment("./bench.json"), "the recorded speeds", speeds);
}
