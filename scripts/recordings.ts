import {SIZES} from "../lib/network/functional.js";
import type {RecordingSettings} from "../lib/training/recording.js";

/** A run to be recorded: the name of its file, its title, and its settings. */
export interface ToRecord {
  readonly name: string;
  readonly title: string;
  readonly settings: RecordingSettings;
}

const {inputs, hidden} = SIZES;
const AS_WRITTEN: RecordingSettings = {
  seed: 0,
  hidden,
  scale1: 1,
  scale2: 1,
  learningRate: 0.02,
  epochs: 300,
  images: 1000,
  testImages: 1000
};
const SMALL_W1 = 1 / Math.sqrt(inputs); // the weights that a hidden unit adds up: variance 1/784
const FAN_IN_W2 = 1 / Math.sqrt(hidden); // variance 1/200, for the 200 activations that an output adds up
const SMALL_W2 = 0.01;

/** Each run is recorded with this seed too; of that one only the end is kept. */
export const OTHER_SEED = 1;

/** The runs on real MNIST that "Why it hardly learns" tells of: each differs from one before it in one thing. */
export const MNIST_RUNS: readonly ToRecord[] = [
  {name: "as-written", title: "As written", settings: AS_WRITTEN},
  {name: "smaller-w2", title: "w2 × 1/√200", settings: {...AS_WRITTEN, scale2: FAN_IN_W2}},
  {name: "small-w2", title: "w2 × 0.01", settings: {...AS_WRITTEN, scale2: SMALL_W2}},
  {name: "small-w1", title: "w1 × 1/28", settings: {...AS_WRITTEN, scale1: SMALL_W1}},
  {
    name: "small-w1-slow",
    title: "w1 × 1/28, rate 0.0025",
    settings: {...AS_WRITTEN, scale1: SMALL_W1, learningRate: 0.0025}
  },
  {
    name: "fan-in",
    title: "w1 × 1/28, w2 × 1/√200",
    settings: {...AS_WRITTEN, scale1: SMALL_W1, scale2: FAN_IN_W2}
  },
  {
    name: "small-both",
    title: "w1 × 1/28, w2 × 0.01",
    settings: {...AS_WRITTEN, scale1: SMALL_W1, scale2: SMALL_W2}
  }
];

/** A short run on the embedded digits, which a test runs again. */
export const EMBEDDED_RUN: ToRecord = {
  name: "embedded",
  title: "As written, on embedded digits",
  settings: {...AS_WRITTEN, epochs: 10, images: 200, testImages: 100}
};
