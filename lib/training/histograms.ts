import type {ParameterGradients} from "./engine.js";

/** The power of ten at which the first bin begins. */
export const LOWEST = -12;
/** The width of a bin in powers of ten: bin i counts 10^(LOWEST + i·BIN_WIDTH) ≤ |g| < 10^(LOWEST + (i + 1)·BIN_WIDTH). */
export const BIN_WIDTH = 0.5;
/** How many bins: up to 10⁴. */
export const BINS = 32;

/** How many entries of one gradient have which size. */
export interface Histogram {
  /** Entries that are exactly zero (or smaller than the lowest edge). */
  readonly zeros: number;
  /** Counts by size; what is larger than the last edge is counted in the last bin. */
  readonly bins: readonly number[];
}

/** The histograms of the four gradients. */
export type GradientHistograms = {readonly [name in keyof ParameterGradients]: Histogram};

/** Counts the entries of the four gradients by their size. */
export function histograms({gradW1, gradB1, gradW2, gradB2}: ParameterGradients): GradientHistograms {
  return {
    gradW1: histogram(gradW1.data),
    gradB1: histogram(gradB1.data),
    gradW2: histogram(gradW2.data),
    gradB2: histogram(gradB2.data)
  };
}

function histogram(entries: Float64Array): Histogram {
  const bins: number[] = Array(BINS).fill(0);
  let zeros = 0;
  for (const entry of entries) {
    const bin = Math.floor((Math.log10(Math.abs(entry)) - LOWEST) / BIN_WIDTH);
    if (bin < 0) zeros++;
    else bins[Math.min(bin, BINS - 1)]++;
  }
  return {zeros, bins};
}
