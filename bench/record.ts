import type {DigitSource} from "../lib/digits/digits.js";
import type {Setup, Task} from "./task.js";

/** One contender at one task. Seconds are of an epoch. */
export interface Result {
  readonly name: string;
  readonly threads: number;
  readonly detail: string;
  /** Of each round that it ran. */
  readonly seconds: readonly number[];
  /** At the end of the warm-up, then of each round. */
  readonly losses: readonly number[];
  readonly median: number;
  readonly minimum: number;
  /** Its time by this engine's: the median over the rounds that both ran. */
  readonly ratio: number;
  /** Thousand million operations a second: those that it does, and those of a contender that skips no zeros. */
  readonly gflops: number;
  readonly denseGflops: number;
  /** The largest difference of its losses from the reference's, in parts of them. */
  readonly difference: number;
}

/** What was measured at one task. */
export interface TaskRecord extends Task {
  /** Pixels of its images that are not zero. */
  readonly inked: number;
  /** Whose losses the others' are compared with. */
  readonly reference: string;
  readonly results: readonly Result[];
  /** Contenders that could not run, with the reason. */
  readonly failures: readonly {readonly name: string; readonly threads: number; readonly message: string}[];
}

/** What the bench ran on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  /** How many of the processors others kept busy just before. */
  readonly busy: number;
  readonly node: string;
  readonly browser: string;
  /** With the library that it multiplies matrices with; null when there is no NumPy. */
  readonly numpy: string | null;
  /** The versions of the libraries that the engine is compared with. */
  readonly peers: Readonly<Record<string, string>>;
}

/** A whole run of the bench: data/bench/<date>-<cpu>.json. */
export interface BenchRecord {
  readonly provenance: {readonly program: string; readonly version: string; readonly date: string};
  readonly machine: Machine;
  /** Whose digits, and the share of their pixels that are zero. */
  readonly digits: {readonly source: DigitSource; readonly zeros: number};
  /** What all contenders were told, and how far their losses may differ from the reference's. */
  readonly settings: Pick<Setup, "learningRate" | "weightsSeed" | "orderSeed"> & {readonly tolerance: number};
  readonly tasks: readonly TaskRecord[];
}
