import type {Digits} from "../digits/digits.js";
import type {Gradients, Parameters} from "../network/functional.js";

/** The gradients of the four parameters. */
export type ParameterGradients = Pick<Gradients, "gradW1" | "gradB1" | "gradW2" | "gradB2">;

/** The state of the network after so many updates, as one epoch leaves it. */
export interface Evaluation {
  /** The loss on the training images. */
  readonly loss: number;
  /** Shares of images read rightly, 0 to 1. */
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
}

/**
 * What trains the network: one epoch in; the loss, the gradients and the parameters out.
 * The trainer asks for nothing else, so a faster engine can take another's place.
 */
export interface Engine {
  /** A name for the page: what runs here. */
  readonly name: string;
  /** Evaluates the parameters as they are: epoch 0. Rejects with an OverflowError like `epoch`. */
  start(): Promise<Evaluation>;
  /**
   * Updates the parameters once with every training image, and evaluates them.
   * Rejects with an OverflowError when a number is no longer finite; the parameters then stay as they were before.
   */
  epoch(learningRate: number): Promise<Evaluation>;
  /** Copies of the parameters. */
  parameters(): Parameters;
  /** Copies of the gradients at these parameters, which the next epoch will use. */
  gradients(): ParameterGradients;
}

/** What an engine is made from. */
export interface EngineInputs {
  readonly train: Digits;
  readonly test: Digits;
  readonly parameters: Parameters;
}

/** A number that left the range of float64; `quantity` is the first line of the program in which it happened. */
export class OverflowError extends Error {
  constructor(readonly quantity: string) {
    super(`${quantity} is no longer finite`);
  }
}
