// The colours of the figures. The stylesheet says what they are, in light and in dark; this file reads them from there.
import {type RGBColor, rgb} from "d3-color";

/** The stylesheet's names of the colours that canvases paint with. */
export type ColourName =
  | "--page"
  | "--ink"
  | "--weight-negative"
  | "--weight-positive"
  | "--activation"
  | "--gradient"
  | "--gradient-negative"
  | "--accent";

/** The colour as it is now, in light or in dark. */
export function colour(name: ColourName): RGBColor {
  return rgb(getComputedStyle(document.documentElement).getPropertyValue(name));
}

/** A table of colours, one 32-bit pixel a step, from which rasters are painted. */
export interface ColourTable {
  /** The pixel for x, clamped to the ends of the scale. */
  pixel(x: number): number;
}

const STEPS = 256; // from zero to an end of a scale

/** The diverging scale of weights and other signed values: −limit to limit, zero is the page's own colour. */
export function signedColours(limit: number): ColourTable {
  return diverging(limit, "--weight-negative", "--weight-positive");
}

/** The diverging scale of gradients, in their own hue: −limit to limit, zero is the page's own colour. */
export function gradientColours(limit: number): ColourTable {
  return diverging(limit, "--gradient-negative", "--gradient");
}

/** The scale of pixels, 0 to 1: ink on paper. */
export function inkColours(): ColourTable {
  const shades = ramp(colour("--page"), colour("--ink"));
  return {pixel: (x) => shades[step(x)]};
}

/** The scale of activations, 0 to 1: from the page's own colour to one hue. */
export function activationColours(): ColourTable {
  const shades = ramp(colour("--page"), colour("--activation"));
  return {pixel: (x) => shades[step(x)]};
}

function diverging(limit: number, negative: ColourName, positive: ColourName): ColourTable {
  const down = ramp(colour("--page"), colour(negative));
  const up = ramp(colour("--page"), colour(positive));
  return {pixel: (x) => (x < 0 ? down : up)[step(Math.abs(x) / limit)]};
}

function step(share: number): number {
  return share >= 1 ? STEPS : share > 0 ? Math.round(share * STEPS) : 0;
}

/** From one colour to the other, as pixels in the order in which a canvas keeps them (R, G, B, A by byte). */
function ramp(from: RGBColor, to: RGBColor): Uint32Array {
  const bytes = new Uint8ClampedArray(4 * (STEPS + 1));
  for (let i = 0; i <= STEPS; i++) {
    const t = i / STEPS;
    bytes.set([mix(from.r, to.r, t), mix(from.g, to.g, t), mix(from.b, to.b, t), 255], 4 * i);
  }
  return new Uint32Array(bytes.buffer);
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
