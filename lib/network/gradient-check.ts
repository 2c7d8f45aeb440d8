import {shape} from "../array/matrix.js";
import {nudged} from "../array/nudged.js";
import type {Gradients, Parameters} from "./functional.js";

/** One entry of one parameter. */
export interface Entry {
  readonly name: keyof Parameters;
  readonly row: number;
  readonly col: number;
}

/** A hand-written gradient entry beside its numerical value. */
export interface GradientCheck {
  /** The entry of the gradient that `backward` gave. */
  readonly handWritten: number;
  /** (L(w + ε) − L(w − ε)) / 2ε. */
  readonly numerical: number;
  /** |handWritten − numerical|. */
  readonly difference: number;
}

/** The gradient that belongs to each parameter. */
export const GRADIENT_OF = {w1: "gradW1", b1: "gradB1", w2: "gradW2", b2: "gradB2"} as const;

/**
 * Compares one gradient entry with the central difference of the loss.
 * `lossOf` gives the loss for any parameters; `epsilon` is how far the entry is nudged to each side.
 * Throws a RangeError when the entry lies outside the parameter.
 */
export function gradientCheck(
  lossOf: (parameters: Parameters) => number,
  parameters: Parameters,
  gradients: Pick<Gradients, "gradW1" | "gradB1" | "gradW2" | "gradB2">,
  {name, row, col}: Entry,
  epsilon = 1e-5
): GradientCheck {
  const parameter = parameters[name];
  if (!(row >= 0 && row < parameter.rows && col >= 0 && col < parameter.cols)) {
    throw new RangeError(`gradientCheck: no entry (${row}, ${col}) in ${name}, ${shape(parameter)}`);
  }
  const lossAt = (by: number) => lossOf({...parameters, [name]: nudged(parameter, row, col, by)});
  const numerical = (lossAt(epsilon) - lossAt(-epsilon)) / (2 * epsilon);
  const handWritten = gradients[GRADIENT_OF[name]].data[row * parameter.cols + col];
  return {handWritten, numerical, difference: Math.abs(handWritten - numerical)};
}
