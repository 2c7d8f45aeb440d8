import type {Choices} from "../../workbook/run/session.js";

/**
 * The opening page's small network: quick enough to run as the page opens, and its strokes come out of the noise.
 * At this rate its curve never falls back; at 0.14 it does, once.
 */
export const OPENING = {
  learningRate: 0.1,
  seed: 0,
  images: 400,
  hidden: 24,
  scale1: 0.005,
  scale2: 0.3
} satisfies Choices;
