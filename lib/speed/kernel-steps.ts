import {RandomState} from "../array/random-state.js";
import {onePart} from "../digits/digit-parts.js";
import {count, type Digits, PIXELS, slice} from "../digits/digits.js";
import {type Parameters, SIZES} from "../network/functional.js";
import {createFastEngine, type Hire} from "../training/fast/fast-engine.js";
import {createShard} from "../training/fast/open-shard.js";
import {pack, unpack} from "../training/fast/pack.js";
import type {Shard} from "../training/fast/shard.js";
import type {Run} from "./run.js";
import type {StepRun} from "./typescript-steps.js";

/** An epoch of the kernel alone, on one thread. */
export function kernelRun(
  kernel: WebAssembly.Module,
  digits: Digits,
  parameters: Parameters
): Run & {readonly shard: Shard} {
  const shard = createShard(kernel, untested(digits), SIZES);
  shard.parameters.set(pack(parameters));
  const images = count(digits);
  return {name: "kernel", images, epoch: () => shard.learn(images), shard};
}

/** The kernel on one thread as a step. */
export function simdStep(kernel: WebAssembly.Module, digits: Digits, parameters: Parameters): StepRun {
  const {images, epoch, shard} = kernelRun(kernel, digits, parameters);
  return {
    name: "simd",
    images,
    epoch,
    gradients() {
      epoch();
      const {w1, b1, w2, b2} = unpack(shard.gradients, {...SIZES, inputs: PIXELS});
      return {gradW1: w1, gradB1: b1, gradW2: w2, gradB2: b2};
    }
  };
}

/** The engine of the training pages as a step, with its update, and with how many threads it found to be best. */
export async function workersStep(
  kernel: WebAssembly.Module,
  digits: Digits,
  parameters: Parameters,
  hire: Hire
): Promise<StepRun & {readonly threads: number}> {
  const images = count(digits);
  const inputs = {
    digits: untested(digits),
    hidden: SIZES.hidden,
    batch: images,
    random: new RandomState(0) // a full batch is not shuffled
  };
  let threads = 1;
  const engine = createFastEngine(inputs, kernel, async (...wanted) => {
    const crew = await hire(...wanted);
    threads = 1 + crew.length;
    return crew;
  });
  await engine.start(parameters);
  // At learning rate 0 the parameters stay, and with them the gradients.
  return {name: "workers", images, epoch: () => engine.epoch(0), gradients: engine.gradients, threads};
}

/** These as training images, with no test images. */
function untested(digits: Digits) {
  return onePart({train: digits, test: slice(digits, 0, 0)});
}
