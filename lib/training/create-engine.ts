import {type Engine, type EngineInputs, OverflowError} from "./engine.js";
import {createFastEngine} from "./fast/fast-engine.js";
import {PANEL} from "./fast/kernel.js";
import {createPlainEngine} from "./plain-engine.js";

/**
 * The fast engine where there is a kernel for this browser and the hidden units fill its panels; the plain one
 * otherwise, and also when the kernel fails as it starts. Its name tells which. Throws a RangeError when a batch would hold
 * no image.
 */
export function createEngine(inputs: EngineInputs, kernel: WebAssembly.Module | undefined): Engine {
  if (!(inputs.batch >= 1)) {
    throw new RangeError(`createEngine: expected batches of 1 image or more, got ${inputs.batch}`);
  }
  const fits = kernel && inputs.hidden % PANEL === 0;
  return fits ? fastOrPlain(inputs, kernel) : createPlainEngine(inputs);
}

/** The fast engine, in whose place comes the plain one when it cannot start: out of memory, say. */
function fastOrPlain(inputs: EngineInputs, kernel: WebAssembly.Module): Engine {
  const {digits} = inputs;
  // The digits are kept until it has started.
  let engine = createFastEngine({...inputs, digits: {...digits, letGo() {}}}, kernel);
  let started = false;
  let fault = "";
  return {
    get name() {
      return engine.name + fault;
    },
    get floats() {
      return engine.floats;
    },
    async start(parameters) {
      try {
        const evaluation = await engine.start(parameters);
        if (!started) digits.letGo();
        started = true;
        return evaluation;
      } catch (error) {
        if (started || error instanceof OverflowError) throw error;
        started = true;
        fault = ` (WebAssembly failed: ${(error as Error).message})`;
        engine = createPlainEngine(inputs);
        return engine.start(parameters);
      }
    },
    epoch: (learningRate) => engine.epoch(learningRate),
    parameters: () => engine.parameters(),
    gradients: () => engine.gradients()
  };
}
