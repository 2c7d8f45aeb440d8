import type {RandomState} from "../array/random-state.js";
import {bell, between} from "./chance.js";
import type {Point} from "./curve.js";

/** The pen's paths, one polyline a stroke. */
export type Lines = readonly (readonly Point[])[];

/**
 * Bends the glyphs' box of 100 × 100 as if the paper were rubber: each point moves by a random polynomial in its
 * place, without constant or linear terms. Most digits are bent a little, a few a lot.
 */
export function bend(lines: Lines, random: RandomState): Lines {
  const heavy = random.randomSample();
  const reach = 3 + 9 * heavy * heavy;
  const xWeights = Array.from({length: 7}, () => reach * bell(random));
  const yWeights = Array.from({length: 7}, () => reach * bell(random));
  return move(lines, ({x, y}) => {
    const u = x / 50 - 1;
    const v = y / 50 - 1;
    const terms = [u * u, u * v, v * v, u * u * u, u * u * v, u * v * v, v * v * v];
    return {x: x + weigh(terms, xWeights), y: y + weigh(terms, yWeights)};
  });
}

function weigh(terms: readonly number[], weights: readonly number[]): number {
  return terms.reduce((sum, term, i) => sum + term * weights[i], 0);
}

/** Stretches sideways, slants (mostly to the right, as right-handed people write) and turns a little. */
export function lean(lines: Lines, random: RandomState): Lines {
  const stretch = between(0.75, 1.28, random);
  const slant = 0.12 + 0.22 * bell(random);
  const t = 0.05 * bell(random); // the tangent of half the angle gives cosine and sine by division alone
  const cosine = (1 - t * t) / (1 + t * t);
  const sine = (2 * t) / (1 + t * t);
  return move(lines, (p) => {
    const x = stretch * p.x - slant * p.y;
    return {x: cosine * x - sine * p.y, y: sine * x + cosine * p.y};
  });
}

/** Scales until the longer side is `size`. */
export function scaleTo(lines: Lines, size: number): Lines {
  const points = lines.flat();
  const scale = size / Math.max(span(points.map(({x}) => x)), span(points.map(({y}) => y)));
  return move(lines, ({x, y}) => ({x: scale * x, y: scale * y}));
}

function span(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers);
}

function move(lines: Lines, place: (point: Point) => Point): Lines {
  return lines.map((line) => line.map(place));
}
