import {read, whole} from "../../charts/number.js";
import {SIZES} from "../../network/functional.js";
import {operations} from "../../speed/work.js";

/** What a speed is counted in. */
export interface SpeedUnit {
  readonly name: string;
  /** From the seconds that an image takes, and the share of its pixels that is multiplied by. */
  of(seconds: number, share: number): number;
  say(value: number): string;
}

const GIGA = 1e9;

/** The units that a reader can choose. */
export const UNITS: readonly SpeedUnit[] = [
  {
    name: "images a second",
    of: (seconds) => 1 / seconds,
    say: (value) => (value < 100 ? read(value) : whole(Math.round(value)))
  },
  {
    name: "GFLOP/s of the work done",
    of: (seconds, share) => operations(share, SIZES) / seconds / GIGA,
    say: read
  },
  {
    name: "GFLOP/s as if no zero were skipped",
    of: (seconds) => operations(1, SIZES) / seconds / GIGA,
    say: read
  }
];
