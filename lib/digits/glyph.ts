/** A point that a pen stroke passes through; at a corner the pen turns sharply. */
export interface ControlPoint {
  readonly x: number;
  readonly y: number;
  readonly corner: boolean;
}

/** A digit as control points, stroke by stroke. */
export type Glyph = readonly (readonly ControlPoint[])[];

/** Reads the notation of `Family.hands`; throws a RangeError that names the first point it cannot read. */
export function parseGlyph(hand: string): Glyph {
  return hand.split(" / ").map((stroke) => stroke.split(" ").map(parsePoint));
}

function parsePoint(text: string): ControlPoint {
  const match = /^(-?\d+),(-?\d+)(\^?)$/.exec(text);
  if (!match) throw new RangeError(`parseGlyph: expected a point such as "12,40" or "12,40^", got "${text}"`);
  return {x: Number(match[1]), y: Number(match[2]), corner: match[3] === "^"};
}

/**
 * The glyph between `a` (weight 0) and `b` (weight 1), its weight passing from `from` to `to` along each stroke.
 * Both have the same strokes with the same number of points.
 */
export function mix(a: Glyph, b: Glyph, from: number, to: number): Glyph {
  return a.map((stroke, i) =>
    stroke.map((p, j) => {
      const q = b[i][j];
      const weight = from + ((to - from) * j) / (stroke.length - 1);
      return {x: p.x + weight * (q.x - p.x), y: p.y + weight * (q.y - p.y), corner: p.corner};
    })
  );
}
