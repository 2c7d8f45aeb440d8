import type {RandomState} from "../array/random-state.js";
import type {DigitParts} from "../digits/digit-parts.js";
import type {Gradients, Parameters} from "../network/functional.js";

/** The gradients of the four parameters. */
export type ParameterGradients = Pick<Gradients, "gradW1" | "gradB1" | "gradW2" | "gradB2">;

/** The state of the network after so many epochs. */
export interface Evaluation {
  /**
   * The loss on the training images. With batches: as each batch met it, before the update that the batch made.
   */
  readonly loss: number;
  /** Shares of images read correctly, 0 to 1; of the training images as the loss. */
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
}

/**
 * What trains the network: one epoch in; the loss, the gradients and the parameters out.
 * The trainer asks for nothing else, so one engine can take another's place.
 */
export interface Engine {
  /** A name for the page: what runs here. */
  readonly name: string;
  /** The numbers it computes with. */
  readonly floats: "float32" | "float64";
  /** Takes these parameters and evaluates them on all images. Rejects with an OverflowError like `epoch`. */
  start(parameters: Parameters): Promise<Evaluation>;
  /**
   * One pass over the training images, with an update after each batch of them, and an evaluation.
   * Rejects with an OverflowError when a number is no longer finite; the parameters then stay as they were before.
   */
  epoch(learningRate: number): Promise<Evaluation>;
  /** Copies of the parameters. */
  parameters(): Parameters;
  /** Copies of the gradients: at these parameters, which the next epoch will use; with batches, of the last one. */
  gradients(): ParameterGradients;
}

/** What an engine is made from. */
export interface EngineInputs {
  /** The engine lets go of them once it has taken what it needs. */
  readonly digits: DigitParts;
  /** Hidden units. */
  readonly hidden: number;
  /** Images to an update; all of them when there are no more. */
  readonly batch: number;
  /** Shuffles the images before each epoch, when there is more than one batch. */
  readonly random: RandomState;
}

/** A number that left the range of the engine's floats; `quantity` is the first line of the program in which it happened. */
export class OverflowError extends Error {
  constructor(readonly quantity: string) {
    super(`${quantity} is no longer finite`);
  }
}
