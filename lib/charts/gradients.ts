// How the four gradients are told apart in every figure: one hue, four strengths and dashes.
/** The gradients' names, in the order in which the backward pass finds them. */
export const GRADIENT_NAMES = ["gradW2", "gradB2", "gradW1", "gradB1"] as const;

/** The name of one of the four gradients. */
export type GradientName = (typeof GRADIENT_NAMES)[number];

/** The line of each gradient: weights solid, biases dashed; the second layer dark, the first light. */
export const GRADIENT_LINES: Record<GradientName, {colour: string; dashes: string}> = {
  gradW2: {colour: "var(--gradient)", dashes: "none"},
  gradB2: {colour: "var(--gradient)", dashes: "5,4"},
  gradW1: {colour: "var(--gradient-light)", dashes: "none"},
  gradB1: {colour: "var(--gradient-light)", dashes: "5,4"}
};
