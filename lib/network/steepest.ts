import {largestEntry} from "../array/largest-entry.js";
import type {Gradients, Parameters} from "./functional.js";
import {type Entry, GRADIENT_OF} from "./gradient-check.js";

/** The entry of one parameter whose gradient is largest in size: where the loss is steepest. */
export function steepest(
  gradients: Pick<Gradients, "gradW1" | "gradB1" | "gradW2" | "gradB2">,
  name: keyof Parameters
): Entry {
  return {name, ...largestEntry(gradients[GRADIENT_OF[name]])};
}
