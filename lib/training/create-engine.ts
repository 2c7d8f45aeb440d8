import type {Engine, EngineInputs} from "./engine.js";
import {createFastEngine} from "./fast/fast-engine.js";
import {PANEL} from "./fast/kernel.js";
import {createPlainEngine} from "./plain-engine.js";

/**
 * The fast engine where there is a kernel for this browser and the hidden units fill its panels; the plain one
 * otherwise. Its name tells which. Throws a RangeError when a batch would hold no image.
 */
export function createEngine(inputs: EngineInputs, kernel: WebAssembly.Module | undefined): Engine {
  if (!(inputs.batch >= 1)) {
    throw new RangeError(`createEngine: expected batches of 1 image or more, got ${inputs.batch}`);
  }
  const fits = kernel && inputs.hidden % PANEL === 0;
  return fits ? createFastEngine(inputs, kernel) : createPlainEngine(inputs);
}
