import type {ControlPoint} from "./glyph.js";

/** A point of the plane, x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS = 8;

/**
 * The polyline of a smooth curve through the control points, broken at corners.
 * Source: Catmull and Rom, "A class of local interpolating splines" (1974).
 */
export function curveThrough(points: readonly ControlPoint[]): Point[] {
  const line: Point[] = [{x: points[0].x, y: points[0].y}];
  for (let i = 0; i + 1 < points.length; i++) {
    const p1 = points[i];
    const p2 = points[i + 1];
    const p0 = p1.corner ? p1 : (points[i - 1] ?? p1);
    const p3 = p2.corner ? p2 : (points[i + 2] ?? p2);
    for (let step = 1; step <= STEPS; step++) {
      const t = step / STEPS;
      line.push({x: catmullRom(p0.x, p1.x, p2.x, p3.x, t), y: catmullRom(p0.y, p1.y, p2.y, p3.y, t)});
    }
  }
  return line;
}

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** The same line as points `spacing` apart along it; the last one lies where the line ends. */
export function resample(line: readonly Point[], spacing: number): Point[] {
  const result: Point[] = [line[0]];
  let ahead = spacing; // arc length to the next point
  for (let i = 0; i + 1 < line.length; i++) {
    const p = line[i];
    const q = line[i + 1];
    const length = Math.sqrt((q.x - p.x) * (q.x - p.x) + (q.y - p.y) * (q.y - p.y));
    for (; ahead <= length; ahead += spacing) {
      const t = ahead / length;
      result.push({x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y)});
    }
    ahead -= length;
  }
  result.push(line[line.length - 1]);
  return result;
}

/** Moves each inner point half-way to the middle of its neighbours, `passes` times: corners become round. */
export function smooth(line: readonly Point[], passes: number): readonly Point[] {
  let current = line;
  for (let pass = 0; pass < passes; pass++) {
    const before = current;
    current = before.map((p, i) => {
      const a = before[i - 1];
      const b = before[i + 1];
      if (!a || !b) return p;
      return {x: 0.5 * p.x + 0.25 * (a.x + b.x), y: 0.5 * p.y + 0.25 * (a.y + b.y)};
    });
  }
  return current;
}
