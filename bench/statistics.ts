/** The middle value; of an even number of values the mean of the two in the middle. NaN when there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/**
 * How many times `values` are those of `base`: the median of the ratios of the values with the same index, as far as both
 * go. What slows a whole round down slows both, so their ratio bears it better than either value.
 */
export function pairedRatio(values: readonly number[], base: readonly number[]): number {
  const pairs = Math.min(values.length, base.length);
  return median(values.slice(0, pairs).map((value, i) => value / base[i]));
}

/** The largest difference of the values from the reference's of the same index, in parts of the reference's. */
export function largestDifference(values: readonly number[], reference: readonly number[]): number {
  const pairs = Math.min(values.length, reference.length);
  const differences = values.slice(0, pairs).map((value, i) => Math.abs(value / reference[i] - 1));
  return Math.max(0, ...differences); // NaN when one of them is
}
