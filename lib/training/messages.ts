import type {PackedDigits} from "../digits/packed-digits.js";
import type {Parameters} from "../network/functional.js";
import type {Engine, Evaluation} from "./engine.js";
import type {GradientHistograms} from "./histograms.js";
import type {RateLimit} from "./rate-limit.js";

/** What a run is determined by, beside the digits: the same settings give the same run. */
export interface RunSettings {
  /** Seed of the weights, a whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** Hidden units; 200 in the programs. */
  readonly hidden: number;
  /** What w1 and w2 are multiplied by before the first epoch; 1 in the programs. */
  readonly scale1: number;
  readonly scale2: number;
  /** Images to an update: all of them when left out. */
  readonly batch?: number | undefined;
}

/** One point of the curves: the network after `epoch` updates. */
export interface EpochRecord extends Evaluation {
  readonly epoch: number;
  /** The learning rate of the update that led here; undefined at epoch 0. */
  readonly learningRate: number | undefined;
  readonly norms: {
    readonly gradW1: number;
    readonly gradB1: number;
    readonly gradW2: number;
    readonly gradB2: number;
  };
  /** How long the epoch took, in milliseconds. */
  readonly milliseconds: number;
}

/** A run that ended because a number left the range of the engine's floats. */
export interface Overflow {
  /** The epoch that could not be completed. */
  readonly epoch: number;
  /** The first quantity of the program that was not finite: `"lin2"`, `"loss"`, … */
  readonly quantity: string;
}

/** What the worker tells: everything new since its last snapshot. */
export interface Snapshot {
  readonly type: "snapshot";
  /** What trains: the engine's name. */
  readonly engine: string;
  /** What it computes with. */
  readonly floats: Engine["floats"];
  /** The records that are new, in order. */
  readonly records: readonly EpochRecord[];
  /** The parameters now; after an overflow, the last finite ones. */
  readonly parameters: Parameters;
  /** The gradients now, counted by size. */
  readonly histograms: GradientHistograms;
  /** The rate from which on a step overshoots, as it was measured last; undefined before the first look has ended. */
  readonly limit: RateLimit | undefined;
  readonly overflow: Overflow | undefined;
}

/** What the worker says when it cannot go on: a fault of ours, not of the numbers. */
export interface Failure {
  readonly type: "failure";
  readonly message: string;
}

/** From the page to the worker. `drawn` says that the last snapshot is on the screen: the next may come. */
export type ToWorker =
  | {
      readonly type: "start";
      readonly settings: RunSettings;
      readonly digits: PackedDigits;
      /** The compiled kernel of the fast engine, where there is one. */
      readonly kernel: WebAssembly.Module | undefined;
    }
  | {readonly type: "play" | "pause" | "step" | "goBack" | "drawn"}
  | {readonly type: "learningRate"; readonly learningRate: number};

/** From the worker to the page. */
export type FromWorker = Snapshot | Failure;
