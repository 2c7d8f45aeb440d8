/** A point of a sketch: how far along, counted in handles (0 is the first), and how high, 0 to 1. */
export interface StrokePoint {
  readonly along: number;
  readonly height: number;
}

/**
 * The heights after a stroke of the pen from one point to another: each handle that it passes, and the one nearest to
 * its end, takes the height of the stroke there. Heights are kept between 0 and 1.
 */
export function stroke(heights: readonly number[], from: StrokePoint, to: StrokePoint): number[] {
  const [first, last] = [from.along, to.along].sort((a, b) => a - b).map(Math.round);
  const run = to.along - from.along;
  return heights.map((height, handle) => {
    if (handle < first || handle > last) return height;
    const share = run === 0 ? 1 : between(0, 1, (handle - from.along) / run);
    return between(0, 1, from.height + share * (to.height - from.height));
  });
}

function between(low: number, high: number, x: number): number {
  return Math.max(low, Math.min(high, x));
}
