import {type RGBColor, rgb} from "d3-color";
import {colour} from "./theme.js";

/** The colours of a cell that shows its ink and carries a number: the number is black or white, whichever stands out more. */
export function inkCell(share: number): {background: string; color: string} {
  const [page, ink] = [colour("--page"), colour("--ink")];
  const mix = (from: number, to: number) => from + (to - from) * share;
  const background = rgb(mix(page.r, ink.r), mix(page.g, ink.g), mix(page.b, ink.b));
  return {background: background.formatHex(), color: luminance(background) > EVEN ? "#000" : "#fff"};
}

// The luminance at which black and white stand out equally; it follows from the definition of contrast, (L + 0.05) / (l + 0.05).
const EVEN = Math.sqrt(1.05 * 0.05) - 0.05;

/** Relative luminance, 0 to 1. Source: WCAG 2.2, "relative luminance". */
function luminance({r, g, b}: RGBColor): number {
  const [red, green, blue] = [r, g, b].map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
