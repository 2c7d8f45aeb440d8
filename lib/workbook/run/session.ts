import type {DigitStore} from "../../digits/digit-store.js";
import type {Parameters} from "../../network/functional.js";
import type {Changing} from "../../notebook/change.js";
import type {EpochRecord, Snapshot} from "../../training/messages.js";

/** What a reader can choose. Changing anything but the learning rate starts the run anew. */
export interface Choices {
  readonly learningRate: number;
  readonly seed: number;
  /** Training images: the first so many. */
  readonly images: number;
  /** Images to an update: all of them when left out. */
  readonly batch?: number | undefined;
  /** Hidden units, and what the first w1 and w2 are multiplied by: the programs' 200, 1 and 1 when left out. */
  readonly hidden?: number;
  readonly scale1?: number;
  readonly scale2?: number;
}

/** Where a run stands: what a cell that follows it draws. */
export interface RunState {
  /** Updates so far; with batches, passes over the images. */
  readonly epoch: number;
  /** The curves so far, as in `Session`. */
  readonly records: readonly EpochRecord[];
  /** The weights and biases now. */
  readonly parameters: Parameters;
}

/**
 * A reader's training on one page: what was chosen, what came of it so far, and what can be done. Whoever follows it is
 * told whenever something here has changed, until the session ends.
 */
export interface Session extends Changing {
  readonly choices: Choices;
  /** The rate of the epochs from now on: setting it lets the run go on with the new one. */
  learningRate: number;
  readonly playing: boolean;
  /**
   * The curves so far, epoch 0 first; empty until the worker has looked at the first weights. A long run keeps every
   * second epoch, then every fourth, and so on, and always the last one (`thinned`).
   */
  readonly records: readonly EpochRecord[];
  /** The latest snapshot: parameters, gradients' histograms, overflow. */
  readonly snapshot: Snapshot | undefined;
  /**
   * The weights and biases now. The first ones while the digits are on their way; none from then on, until the worker has
   * looked at them or has been long about it.
   */
  readonly parameters: Parameters | undefined;
  /** Why the plain engine trains where a kernel was wanted, if it does. */
  readonly kernelFault: string | undefined;
  /** What broke, if the worker failed. */
  readonly failure: string | undefined;
  play(): void;
  pause(): void;
  step(): void;
  /** The same weights again, epoch 0. */
  reset(): void;
  /** After an overflow: to the epoch with the lowest loss, with this learning rate. */
  goBack(learningRate: number): void;
  choose(choices: Partial<Choices>): void;
  /**
   * The run as a name that cells can follow: `const run = session.follow();`. It gives the newest state after each change,
   * once the worker has looked at the first weights. Digits that are long in coming do not keep it waiting: then it
   * begins with the first weights, and no records.
   */
  follow(): AsyncGenerator<RunState, void, unknown>;
  end(): void;
}

/** What a session asks of the digits. */
export type SessionDigits = Pick<DigitStore, "need" | "packed">;
