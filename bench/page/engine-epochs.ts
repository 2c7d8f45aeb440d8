import {RandomState} from "../../lib/array/random-state.js";
import {onePart} from "../../lib/digits/digit-parts.js";
import type {Digits} from "../../lib/digits/digits.js";
import {createParameters, SIZES} from "../../lib/network/functional.js";
import type {Engine, EngineInputs} from "../../lib/training/engine.js";
import type {Setup} from "../task.js";

/** An engine as the site runs it, with no test images to evaluate. */
export function engineInputs({batch, orderSeed}: Setup, train: Digits): EngineInputs {
  const test = {pixels: new Uint8Array(0), labels: new Uint8Array(0)};
  return {digits: onePart({train, test}), hidden: SIZES.hidden, batch, random: new RandomState(orderSeed)};
}

/**
 * The engine's epochs, from the seeded weights. On a full batch, an engine's epoch begins with the update and ends with
 * the next loss, so its `start` stands for the first one; with batches `start` is a pass too many, and not timed.
 */
export async function engineEpochs(
  engine: Engine,
  {images, batch, learningRate, weightsSeed}: Setup
): Promise<() => Promise<number>> {
  const first = createParameters(new RandomState(weightsSeed));
  let started = batch < images;
  if (started) await engine.start(first);
  return async () => {
    const {loss} = await (started ? engine.epoch(learningRate) : engine.start(first));
    started = true;
    return loss;
  };
}
