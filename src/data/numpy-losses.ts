// What NumPy's own runs gave: `const numpy = await openNumpyLosses();`
import {FileAttachment} from "observablehq:stdlib";
import type {NumpyLosses} from "../lib/lessons/same-numbers/numpy-losses.js";

/** The recorded losses of the golden runs. */
export async function openNumpyLosses(): Promise<NumpyLosses> {
  return (await FileAttachment("./numpy-losses.json").json()) as NumpyLosses;
}
