import type {DigitSource} from "../digits/digits.js";
import type {Recording} from "./recording.js";

/** A recording as it lies in data/runs: with its title, and where it comes from. */
export interface RecordedRun extends Recording {
  readonly title: string;
  readonly provenance: Provenance;
}

/** Where a recording comes from. */
export interface Provenance {
  /** The file that made it. */
  readonly program: string;
  /** The project's version. */
  readonly version: string;
  readonly node: string;
  /** The day on which it was made, year first. */
  readonly date: string;
  readonly digits: DigitSource;
}

/** The pixels of a recorded picture as weights, 784 numbers. */
export function pictureWeights(base64: string, limit: number): Float64Array {
  return Float64Array.from(atob(base64), (byte) => ((byte.charCodeAt(0) - 128) / 127) * limit);
}
