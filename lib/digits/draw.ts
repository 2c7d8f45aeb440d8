/** A point on a pen's path, with half the width of the ink there. */
export interface InkPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A grey image, row by row: `ink` has width × height numbers from 0 (paper) to 255 (ink). */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly ink: ArrayLike<number>;
}

/**
 * Draws pen strokes, anti-aliased, one pixel a unit, on a sheet just large enough to hold them.
 * A stroke covers every place nearer to its path than the radius there; at its edge the ink fades over one pixel.
 * Throws a RangeError when there is no point at all.
 */
export function draw(strokes: readonly (readonly InkPoint[])[]): GreyImage {
  const points = strokes.flat();
  if (points.length === 0) throw new RangeError("draw: expected at least one point, got none");
  const left = Math.floor(least(points, (p) => p.x - p.radius)) - 1;
  const top = Math.floor(least(points, (p) => p.y - p.radius)) - 1;
  const width = Math.ceil(-least(points, (p) => -p.x - p.radius)) + 1 - left;
  const height = Math.ceil(-least(points, (p) => -p.y - p.radius)) + 1 - top;
  const sheet = {width, height, ink: new Float32Array(width * height)};
  for (const stroke of strokes) {
    const placed = stroke.map((p) => ({x: p.x - left, y: p.y - top, radius: p.radius}));
    placed.forEach((point, i) => {
      drawSegment(sheet, placed[Math.max(0, i - 1)], point); // the first one is a dot
    });
  }
  return sheet;
}

function least(points: readonly InkPoint[], value: (point: InkPoint) => number): number {
  return points.reduce((smallest, point) => Math.min(smallest, value(point)), Infinity);
}

function drawSegment(sheet: {width: number; ink: Float32Array}, a: InkPoint, b: InkPoint): void {
  const reach = Math.max(a.radius, b.radius) + 1;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squaredLength = dx * dx + dy * dy;
  const lastRow = Math.floor(Math.max(a.y, b.y) + reach);
  const lastColumn = Math.floor(Math.max(a.x, b.x) + reach);
  for (let row = Math.max(0, Math.floor(Math.min(a.y, b.y) - reach)); row < lastRow; row++) {
    for (let column = Math.max(0, Math.floor(Math.min(a.x, b.x) - reach)); column < lastColumn; column++) {
      // the pixel's centre, seen from a
      const x = column + 0.5 - a.x;
      const y = row + 0.5 - a.y;
      const along = squaredLength === 0 ? 0 : (x * dx + y * dy) / squaredLength;
      const t = clamp(along);
      const distance = Math.sqrt((x - t * dx) * (x - t * dx) + (y - t * dy) * (y - t * dy));
      const ink = 255 * clamp(a.radius + t * (b.radius - a.radius) - distance + 0.5);
      const pixel = row * sheet.width + column;
      if (ink > sheet.ink[pixel]) sheet.ink[pixel] = ink;
    }
  }
}

function clamp(share: number): number {
  return Math.max(0, Math.min(share, 1));
}
