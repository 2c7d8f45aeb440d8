import type {DigitSource} from "../digits/digits.js";
import type {Recording} from "./recording.js";

/** A recording as it lies in data/runs: with its title, what another seed gave, and where it comes from. */
export interface RecordedRun extends Recording {
  readonly title: string;
  /** What the same settings with another seed came to. */
  readonly again: {readonly seed: number; readonly testAccuracy: number; readonly heldStill: number};
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
