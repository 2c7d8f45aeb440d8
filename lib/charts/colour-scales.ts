import type {ScaleOptions} from "@observablehq/plot";
import {gradientLegend, shareLegend, signedLegend} from "./legend.js";
import {type ColourName, colour} from "./theme.js";

/** The house's colour scales by name: signed weights, gradients in a hue of their own, activations and ink from 0 to 1. */
export type ColourScheme = "weights" | "gradients" | "activations" | "ink";

const ENDS: Readonly<Record<ColourScheme, readonly ColourName[]>> = {
  weights: ["--weight-negative", "--page", "--weight-positive"],
  gradients: ["--gradient-negative", "--page", "--gradient"],
  activations: ["--page", "--activation"],
  ink: ["--page", "--ink"]
};

/** Whether this is one of the house's names, and not one of Plot's schemes. */
export function isColourScheme(name: unknown): name is ColourScheme {
  return typeof name === "string" && name in ENDS;
}

/** Plot's options for one of the house's scales, in the colours as they are now. */
export function colourScale(scheme: ColourScheme): ScaleOptions {
  const range = ENDS[scheme].map((name) => colour(name).formatHex());
  return range.length === 3
    ? {type: "diverging", pivot: 0, symmetric: true, range}
    : {type: "linear", domain: [0, 1], range};
}

/** What the colours of such a scale mean, whose domain ends at `limit`. */
export function colourLegend(scheme: ColourScheme, limit: number, name: string): HTMLElement {
  if (scheme === "weights") return signedLegend(limit, name);
  if (scheme === "gradients") return gradientLegend(limit, name);
  return shareLegend(name, scheme === "ink" ? "ink" : "activation");
}
