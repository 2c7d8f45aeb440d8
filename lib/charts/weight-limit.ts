import type {Matrix} from "../array/matrix.js";

const LOOKED_AT = 12_000; // weights: of w1, one in thirteen is enough, and quick

/** The ends of a colour scale for these weights: 1, 2, 3 or 5 times a power of ten that 99 % of them stay under. */
export function weightLimit({data}: Matrix): number {
  const every = Math.max(1, Math.floor(data.length / LOOKED_AT));
  return signedLimit(Float64Array.from({length: Math.ceil(data.length / every)}, (_, i) => data[i * every]));
}

/** The same for any signed values, all of which are looked at. 1 when most of them are zero. */
export function signedLimit(values: Float64Array): number {
  const sizes = values.map(Math.abs).sort();
  const size = sizes[Math.floor(0.99 * sizes.length)] || 1;
  const power = 10 ** Math.floor(Math.log10(size));
  return power * [1, 2, 3, 5, 10].find((step) => step * power >= size)!;
}
