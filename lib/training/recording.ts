import {RandomState} from "../array/random-state.js";
import {type DigitPart, onePart} from "../digits/digit-parts.js";
import {type Digits, slice} from "../digits/digits.js";
import {oneHot} from "../digits/one-hot.js";
import {pixelsToData} from "../digits/pixels-to-data.js";
import {flatten, unflatten} from "../network/flat.js";
import {forward, type Parameters} from "../network/functional.js";
import {hessian} from "../network/hessian.js";
import {largestCurvature} from "../network/largest-curvature.js";
import {saturatedShare} from "../network/saturation.js";
import {unitSpread} from "../network/unit-spread.js";
import type {Engine, EngineInputs} from "./engine.js";
import {heldStill} from "./held-still.js";
import {inkProducts} from "./ink-products.js";
import type {EpochRecord, RunSettings} from "./messages.js";
import {createRun} from "./run.js";
import {scaledParameters} from "./scaled-parameters.js";

/** What a recorded run was made with, beside the digits. */
export interface RecordingSettings extends RunSettings {
  readonly learningRate: number;
  readonly epochs: number;
  /** Training and test images: the first so many. */
  readonly images: number;
  readonly testImages: number;
}

/** What came of a run, small enough to be shipped. */
export interface Recording {
  readonly settings: RecordingSettings;
  /** 2/λ at the first weights, on all the training images: λ is the largest curvature of the loss over all parameters. */
  readonly limit: number;
  /** Of the first `sig1`: the share of its entries that is saturated, and the usual standard deviation of a unit over the images. */
  readonly saturated: number;
  readonly spread: number;
  /** The ends of the first `output`. */
  readonly lowestOutput: number;
  readonly highestOutput: number;
  /** The share of the test images that are read correctly at the end when w1 and b1 are held still: `heldStill`. */
  readonly heldStill: number;
  /** One entry for each epoch, epoch 0 first. */
  readonly loss: readonly number[];
  readonly trainAccuracy: readonly number[];
  readonly testAccuracy: readonly number[];
}

/** Trains by an engine that `createEngine` makes, and writes down what came of it. Throws an Error when the run overflows. */
export async function record(
  settings: RecordingSettings,
  {train, test}: DigitPart,
  createEngine: (inputs: EngineInputs) => Engine
): Promise<Recording> {
  const {images, testImages, learningRate, epochs} = settings;
  const digits = {train: slice(train, 0, images), test: slice(test, 0, testImages)};
  const first = scaledParameters(settings);
  const {sig1, output} = forward(first, pixelsToData(digits.train.pixels));

  const run = createRun(settings, onePart(digits), createEngine);
  await run.start();
  for (let epoch = 0; epoch < epochs; epoch++) await run.epoch(learningRate);
  const {records, overflow} = run.snapshot();
  if (overflow) throw new Error(`record: ${overflow.quantity} overflowed at epoch ${overflow.epoch}`);

  const curve = (name: "loss" | "trainAccuracy" | "testAccuracy") =>
    records.map((record: EpochRecord) => rounded(record[name]));
  return {
    settings,
    limit: rounded(2 / curvature(first, digits.train, settings.seed)),
    saturated: rounded(saturatedShare(sig1)),
    spread: rounded(unitSpread(sig1)),
    lowestOutput: rounded(Math.min(...output.data)),
    highestOutput: rounded(Math.max(...output.data)),
    heldStill: rounded(heldStill(first, digits, settings)),
    loss: curve("loss"),
    trainAccuracy: curve("trainAccuracy"),
    testAccuracy: curve("testAccuracy")
  };
}

/** λ on these images, to six digits. The seed gives the direction in which the search begins. */
function curvature(parameters: Parameters, digits: Digits, seed: number): number {
  const start = unflatten(new RandomState(seed).randn(1, flatten(parameters).length).data, parameters);
  return largestCurvature(hessian(parameters, inkProducts(digits), oneHot(digits.labels)), start);
}

/** Six significant digits: more than a page shows. */
function rounded(x: number): number {
  return Number(x.toPrecision(6));
}
