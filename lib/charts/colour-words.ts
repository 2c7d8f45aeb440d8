import {html} from "htl";
import type {ColourName} from "./theme.js";

/** What the prose calls the colours of the figures: the one place that says so. */
export const COLOUR_WORDS = {
  "--weight-negative": "blue",
  "--weight-positive": "ochre",
  "--activation": "green",
  "--gradient": "violet",
  "--gradient-negative": "olive",
  "--accent": "red"
} as const satisfies Partial<Record<ColourName, string>>;

/** The word for a colour of the figures, with a patch of it: `${colourWord("--gradient")}`. */
export function colourWord(name: keyof typeof COLOUR_WORDS): HTMLElement {
  return html`<span class="colour-word"><span class="colour-patch" style=${{background: `var(${name})`}}></span>${COLOUR_WORDS[name]}</span>`;
}
