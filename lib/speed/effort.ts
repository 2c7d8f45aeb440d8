import type {MeasureSettings} from "./measure.js";

/** How much is measured on the page, and on how many of its images. */
export const EFFORT = {
  images: 250,
  times: 24,
  sizes: [6, 12, 24, 48],
  inks: [0.05, 0.2, 0.4, 0.6, 0.8, 1],
  rounds: 5,
  milliseconds: 40
} as const satisfies Omit<MeasureSettings, "digits" | "kernel"> & {readonly images: number};
