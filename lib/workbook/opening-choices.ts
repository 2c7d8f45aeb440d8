import type {Choices} from "./session.js";

/** The opening page's small network: quick enough to run as the page opens, and its strokes come out of the noise. */
export const OPENING = {
  learningRate: 0.2,
  seed: 0,
  images: 400,
  hidden: 24,
  scale1: 0.005,
  scale2: 0.3
} satisfies Choices;
