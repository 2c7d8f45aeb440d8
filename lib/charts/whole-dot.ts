/**
 * How wide each of `count` columns is, in CSS pixels, when all of them are the same whole number of the screen's own
 * pixels: the most that fit into `width`, and at least one. `ratio` is the screen's pixels per CSS pixel.
 */
export function wholeDot(count: number, width: number, ratio = devicePixelRatio): number {
  return Math.max(1, Math.floor((width * ratio) / count)) / ratio;
}
