import {argmax} from "../array/argmax.js";
import type {Matrix} from "../array/matrix.js";
import {type DigitPart, onePart} from "../digits/digit-parts.js";
import {PIXELS, slice} from "../digits/digits.js";
import {oneHot} from "../digits/one-hot.js";
import {pixelsToData} from "../digits/pixels-to-data.js";
import {forward, type Parameters} from "../network/functional.js";
import {overshootRate} from "../network/overshoot.js";
import {firstPass} from "./first-pass.js";
import type {EpochRecord, RunSettings} from "./messages.js";
import {createPlainEngine} from "./plain-engine.js";
import {createRun} from "./run.js";
import {scaledParameters} from "./scaled-parameters.js";

const PICTURES = 6; // hidden units whose weights are kept as pictures
const LOOKED_AT = 64; // images from which the first activations are told

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
  /** 2/λ of w2 and b2 at the first weights, the hidden layer held still: `overshootRate`. */
  readonly overshootRate: number;
  /** On the first 64 images, at the first and at the last weights: the share of `sig1` that is saturated. */
  readonly saturated: number;
  readonly saturatedAtEnd: number;
  /** The ends of the first `output` on these images. */
  readonly lowestOutput: number;
  readonly highestOutput: number;
  /** At the last weights: the share of the test images that are given the same answer, the commonest one. */
  readonly sameAnswerAtEnd: number;
  /** One entry an epoch, epoch 0 first. */
  readonly loss: readonly number[];
  readonly trainAccuracy: readonly number[];
  readonly testAccuracy: readonly number[];
  /** The weights of the first hidden units, 784 bytes each in base64: byte b is the weight (b − 128) / 127 · limit. */
  readonly pictures: {readonly limit: number; readonly first: string[]; readonly last: string[]};
}

/** Trains and writes down what came of it. Throws an Error when the run overflows. */
export async function record(settings: RecordingSettings, {train, test}: DigitPart): Promise<Recording> {
  const {images, testImages, learningRate, epochs} = settings;
  const digits = {train: slice(train, 0, images), test: slice(test, 0, testImages)};
  const first = scaledParameters(settings);
  const some = slice(train, 0, LOOKED_AT);
  const batch = {data: pixelsToData(some.pixels), target: oneHot(some.labels)};
  const look = firstPass(first, batch);

  const run = createRun(settings, onePart(digits), createPlainEngine);
  await run.start();
  for (let epoch = 0; epoch < epochs; epoch++) await run.epoch(learningRate);
  const {records, overflow, parameters: last} = run.snapshot();
  if (overflow) throw new Error(`record: ${overflow.quantity} overflowed at epoch ${overflow.epoch}`);

  const curve = (name: "loss" | "trainAccuracy" | "testAccuracy") =>
    records.map((record: EpochRecord) => rounded(record[name]));
  const lookAtEnd = firstPass(last, batch);
  const limit = rounded(largest([first, last]));
  return {
    settings,
    overshootRate: rounded(overshootRate(forward(first, pixelsToData(digits.train.pixels)).sig1)),
    saturated: rounded(look.saturated),
    saturatedAtEnd: rounded(lookAtEnd.saturated),
    sameAnswerAtEnd: rounded(sameAnswer(forward(last, pixelsToData(digits.test.pixels)).output)),
    lowestOutput: rounded(look.lowestOutput),
    highestOutput: rounded(look.highestOutput),
    loss: curve("loss"),
    trainAccuracy: curve("trainAccuracy"),
    testAccuracy: curve("testAccuracy"),
    pictures: {limit, first: pictures(first, limit), last: pictures(last, limit)}
  };
}

/** The share of the images, 0 to 1, whose largest output is at the commonest class. */
function sameAnswer(output: Matrix): number {
  const counts: number[] = Array(output.cols).fill(0);
  for (const answer of argmax(output)) counts[answer]++;
  return Math.max(...counts) / output.rows;
}

/** Twelve significant digits: a recording need not be longer to be compared to 1e-9. */
function rounded(x: number): number {
  return Number(x.toPrecision(12));
}

/** The largest weight, by size, of the units whose pictures are kept. */
function largest(all: Parameters[]): number {
  const sizes = all.flatMap((parameters) => units(parameters).flatMap((unit) => unit.map(Math.abs)));
  return Math.max(...sizes);
}

function pictures(parameters: Parameters, limit: number): string[] {
  return units(parameters).map((weights) =>
    btoa(String.fromCharCode(...weights.map((weight) => 128 + Math.round((127 * weight) / limit))))
  );
}

/** The columns of w1 that become pictures. */
function units({w1}: Parameters): number[][] {
  return Array.from({length: Math.min(PICTURES, w1.cols)}, (_, unit) =>
    Array.from({length: PIXELS}, (_, pixel) => w1.data[pixel * w1.cols + unit])
  );
}
