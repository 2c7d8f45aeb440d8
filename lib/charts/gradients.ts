// How the four gradients are told apart in every figure: one hue, four strengths and dashes.
import {lineLegend} from "./legend.js";

/** The gradients' names, in the order in which the backward pass finds them. */
export const GRADIENT_NAMES = ["gradW2", "gradB2", "gradW1", "gradB1"] as const;

/** The name of one of the four gradients. */
export type GradientName = (typeof GRADIENT_NAMES)[number];

/** Plot's options for the line of a gradient. */
export interface GradientLine {
  readonly stroke: string;
  readonly strokeDasharray: string;
}

/** The line of each gradient: weights solid, biases dashed; the second layer dark, the first light. */
export const GRADIENT_LINES: Readonly<Record<GradientName, GradientLine>> = {
  gradW2: {stroke: "var(--gradient)", strokeDasharray: "none"},
  gradB2: {stroke: "var(--gradient)", strokeDasharray: "5,4"},
  gradW1: {stroke: "var(--gradient-light)", strokeDasharray: "none"},
  gradB1: {stroke: "var(--gradient-light)", strokeDasharray: "5,4"}
};

/** The four gradients' lines and names. */
export function gradientLegendLines(): HTMLElement {
  return lineLegend(
    GRADIENT_NAMES.map((name) => ({
      name,
      colour: GRADIENT_LINES[name].stroke,
      dashed: GRADIENT_LINES[name].strokeDasharray !== "none"
    }))
  );
}
