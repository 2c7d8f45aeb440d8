import type {Gradients, Parameters} from "./functional.js";
import {type Entry, GRADIENT_OF} from "./gradient-check.js";

/** The entry of one parameter whose gradient is largest in size: where the loss is steepest. */
export function steepest(
  gradients: Pick<Gradients, "gradW1" | "gradB1" | "gradW2" | "gradB2">,
  name: keyof Parameters
): Entry {
  const {data, cols} = gradients[GRADIENT_OF[name]];
  let best = 0;
  for (let i = 1; i < data.length; i++) {
    if (Math.abs(data[i]) > Math.abs(data[best])) best = i;
  }
  return {name, row: Math.floor(best / cols), col: best % cols};
}
