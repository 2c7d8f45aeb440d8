// What NumPy's own runs gave: `const numpy = await openNumpyLosses();`
import {FileAttachment} from "observablehq:stdlib";
import {list, number, record, text} from "../lib/files/check.js";
import type {NumpyLosses} from "../lib/lessons/same-numbers/numpy-losses.js";
import {openJson} from "../lib/notebook/open-file.js";

const losses = record<NumpyLosses>({
  python: text,
  numpy: text,
  seed: number,
  runs: list(record({learningRate: number, losses: list(number)}))
});

/** The recorded losses of the golden runs. */
export function openNumpyLosses(): Promise<NumpyLosses> {
  return openJson(FileAttachment("./numpy-losses.json"), "NumPy’s losses", losses);
}
