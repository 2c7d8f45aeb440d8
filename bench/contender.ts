import type {Setup} from "./task.js";

/** So many epochs, timed where they ran. */
export interface Lap {
  /** Of one epoch: the lap's time by its number of epochs. */
  readonly seconds: number;
  /** The loss of the lap's last epoch, as the program met it before its update; with batches the mean over them. */
  readonly loss: number;
}

/** A contender with its data and first weights in place. */
export interface Runner {
  /** What it says of itself: versions, the kernel or the BLAS it found. */
  readonly detail: string;
  /** Trains so many epochs more. Rejects with an Error in the contender's own words when it fails. */
  lap(epochs: number): Promise<Lap>;
  end(): void;
}

/** One of those that are compared. */
export interface Contender {
  readonly name: string;
  readonly threads: number;
  /** It multiplies only by the pixels that are not zero. */
  readonly skipsZeros: boolean;
  /** Rejects with an Error when it cannot run here. */
  start(setup: Setup): Promise<Runner>;
}
