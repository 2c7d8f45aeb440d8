/** The sizes of ε that are tried: 10⁻¹ down to 10⁻¹², four to a power of ten. */
export const EXPONENTS: readonly number[] = Array.from({length: 45}, (_, i) => -1 - i / 4);

/** ε for an exponent. A whole power of ten is read from its digits, which 10 ** exponent may miss by a rounding. */
export function epsilonAt(exponent: number): number {
  return Number.isInteger(exponent) ? Number(`1e${exponent}`) : 10 ** exponent;
}

const SLICE = 12; // milliseconds of work before the page gets its turn

/**
 * Works through all the exponents of ε in short slices, so that the page stays free; `onSlice` is called after each.
 * The first slice waits for its turn too. It ends early when the signal is aborted.
 */
export async function sweep(
  measure: (exponent: number) => void,
  onSlice: () => void,
  signal: AbortSignal
): Promise<void> {
  let began = Number.NEGATIVE_INFINITY;
  for (const exponent of EXPONENTS) {
    if (performance.now() - began > SLICE) {
      if (began > 0) onSlice();
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return;
      began = performance.now();
    }
    measure(exponent);
  }
  onSlice();
}
