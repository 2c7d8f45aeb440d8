import type {Matrix} from "./matrix.js";

/** Entries between two values: how many there are, and their share per unit of the values. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly density: number;
}

/**
 * The entries counted in `bins` of equal width from `low` to `high`; `numpy.histogram(a, bins, range=(low, high))`. Each bin
 * has its left end, and the last one its right end too; what lies outside is in no bin. The densities times the widths add
 * up to 1, as NumPy's do with `density=True`. Throws a RangeError unless there is a bin, and low < high.
 */
export function histogram({data}: Matrix, bins: number, low: number, high: number): Bin[] {
  if (!(Number.isInteger(bins) && bins > 0 && low < high)) {
    throw new RangeError(
      `histogram: expected at least one bin, and low < high; got ${bins}, ${low}, ${high}`
    );
  }
  const width = (high - low) / bins;
  const counts = new Float64Array(bins);
  let inside = 0;
  for (const x of data) {
    if (!(x >= low && x <= high)) continue;
    counts[Math.min(bins - 1, Math.floor((x - low) / width))]++;
    inside++;
  }
  return Array.from(counts, (count, i) => ({
    from: low + i * width,
    to: low + (i + 1) * width,
    count,
    density: inside ? count / (inside * width) : 0
  }));
}
