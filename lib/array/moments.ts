import type {Matrix} from "./matrix.js";

/** The mean, the standard deviation and the largest size of the entries, and the share of them beyond ±2. */
export interface Moments {
  readonly mean: number;
  readonly deviation: number;
  readonly largest: number;
  readonly beyondTwo: number;
}

/** Describes the entries in four numbers. */
export function moments({data}: Matrix): Moments {
  const mean = data.reduce((sum, x) => sum + x, 0) / data.length;
  const variance = data.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / data.length;
  return {
    mean,
    deviation: Math.sqrt(variance),
    largest: data.reduce((most, x) => Math.max(most, Math.abs(x)), 0),
    beyondTwo: data.filter((x) => Math.abs(x) > 2).length / data.length
  };
}
