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
  epochs: 60,
  images: 1000,
  testImages: 1000
};

/** The runs on real MNIST that the honest story needs. */
export const MNIST_RUNS: readonly ToRecord[] = [
  {name: "as-written", title: "As written", settings: AS_WRITTEN},
  {
    name: "above-the-mark",
    title: "As written, above 2/λ",
    settings: {...AS_WRITTEN, learningRate: 0.03}
  },
  {
    name: "small-w2",
    title: "w2 a hundred times smaller",
    settings: {...AS_WRITTEN, scale2: 0.01, epochs: 300}
  },
  {
    name: "fan-in",
    title: "Weights with variance 1/fan-in",
    settings: {
      ...AS_WRITTEN,
      scale1: 1 / Math.sqrt(inputs),
      scale2: 1 / Math.sqrt(hidden),
      learningRate: 0.03,
      epochs: 300
    }
  }
];

/** A short run on the embedded digits, which a test runs again. */
export const EMBEDDED_RUN: ToRecord = {
  name: "embedded",
  title: "As written, on embedded digits",
  settings: {...AS_WRITTEN, epochs: 10, images: 200, testImages: 100}
};
