import type {Face} from "./faces.js";

/**
 * A font of the reader's own machine, stretched to one of ours: a page is set in it until ours has come, and then
 * nothing moves.
 */
export interface StandIn {
  /** What the stylesheet calls it: FONT as FAMILY. */
  readonly name: string;
  readonly family: Face["family"];
  readonly weight: Face["weight"];
  readonly style: Face["style"];
  /** What machines call it, the likeliest first; all of them have letters of the same widths. */
  readonly locals: readonly string[];
  /** The width of running text in our face over its width in this one, at the same size. */
  readonly widths: number;
}

/** The same fonts in one weight and style: of each, its width compared with ours and its names. */
function standIns(
  face: Pick<StandIn, "family" | "weight" | "style">,
  fonts: Readonly<Record<string, readonly [widths: number, ...locals: string[]]>>
): StandIn[] {
  return Object.entries(fonts).map(([font, [widths, ...locals]]) => ({
    name: `${font} as ${face.family}`,
    ...face,
    locals,
    widths
  }));
}

/**
 * All stand-ins; of one family, the likeliest font first. Liberation’s letters are as wide as Times’, Arial’s and
 * Courier’s. Its widths and DejaVu’s are measured with the prose of this site; those of Georgia, Noto and Roboto follow
 * from the mean widths in the package @capsizecss/metrics 4.3.0.
 */
export const STAND_INS: readonly StandIn[] = [
  ...standIns(
    {family: "By Hand Serif", weight: 400, style: "normal"},
    {
      Georgia: [1.0687, "Georgia"],
      Noto: [0.9904, "Noto Serif", "NotoSerif"],
      Times: [1.1727, "Liberation Serif", "Times New Roman", "TimesNewRomanPSMT"],
      DejaVu: [0.9176, "DejaVu Serif"]
    }
  ),
  ...standIns(
    {family: "By Hand Serif", weight: 400, style: "italic"},
    {
      Georgia: [0.9672, "Georgia Italic", "Georgia-Italic"],
      Noto: [0.9375, "Noto Serif Italic", "NotoSerif-Italic"],
      Times: [1.0771, "Liberation Serif Italic", "Times New Roman Italic", "TimesNewRomanPS-ItalicMT"],
      DejaVu: [0.8442, "DejaVu Serif Italic"]
    }
  ),
  ...standIns(
    {family: "By Hand Serif", weight: 600, style: "normal"},
    {
      Georgia: [0.9358, "Georgia Bold", "Georgia-Bold"],
      Noto: [0.9478, "Noto Serif Bold", "NotoSerif-Bold"],
      Times: [1.1217, "Liberation Serif Bold", "Times New Roman Bold", "TimesNewRomanPS-BoldMT"],
      DejaVu: [0.8433, "DejaVu Serif Bold"]
    }
  ),
  ...standIns(
    {family: "By Hand Sans", weight: 400, style: "normal"},
    {
      Arial: [0.9322, "Liberation Sans", "Arial", "ArialMT"],
      Roboto: [0.9343, "Roboto", "Roboto-Regular"],
      DejaVu: [0.8136, "DejaVu Sans"]
    }
  ),
  ...standIns(
    {family: "By Hand Sans", weight: 600, style: "normal"},
    {
      Arial: [0.8927, "Liberation Sans Bold", "Arial Bold", "Arial-BoldMT"],
      Roboto: [0.9476, "Roboto Bold", "Roboto-Bold"],
      DejaVu: [0.7415, "DejaVu Sans Bold"]
    }
  ),
  ...standIns(
    {family: "By Hand Mono", weight: 400, style: "normal"},
    {
      Menlo: [0.9966, "Menlo", "Menlo-Regular", "DejaVu Sans Mono"],
      Courier: [0.9998, "Liberation Mono", "Courier New", "CourierNewPSMT"]
    }
  )
];
