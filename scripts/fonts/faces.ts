import {GREEK, LATIN} from "./characters.js";

/** One of the site's fonts: a family in one weight and one style, and the characters that its file draws. */
export interface Face {
  /** Names its file on the site: `fonts/NAME.woff2`. */
  readonly name: string;
  readonly family: "By Hand Serif" | "By Hand Sans" | "By Hand Mono";
  readonly weight: 400 | 600;
  readonly style: "normal" | "italic";
  /** The file under `node_modules/@fontsource` that it is cut from, without its ending. */
  readonly source: string;
  readonly characters: string;
}

const serif = (characters: string) => `source-serif-4/files/source-serif-4-${characters}`;
const sans = (characters: string) => `source-sans-3/files/source-sans-3-${characters}`;
const mono = (characters: string) => `source-code-pro/files/source-code-pro-${characters}`;

const upright = {weight: 400, style: "normal"} as const;
const italic = {weight: 400, style: "italic"} as const;
const bold = {weight: 600, style: "normal"} as const;
const inSerif = {family: "By Hand Serif", characters: LATIN} as const;
const inSans = {family: "By Hand Sans", characters: LATIN} as const;
const inMono = {family: "By Hand Mono", characters: LATIN} as const;

/** The six faces that every page is set in. */
export const FACES: readonly Face[] = [
  {name: "serif", ...inSerif, ...upright, source: serif("latin-400-normal")},
  {name: "serif-italic", ...inSerif, ...italic, source: serif("latin-400-italic")},
  {name: "serif-bold", ...inSerif, ...bold, source: serif("latin-600-normal")},
  {name: "sans", ...inSans, ...upright, source: sans("latin-400-normal")},
  {name: "sans-bold", ...inSans, ...bold, source: sans("latin-600-normal")},
  {name: "mono", ...inMono, ...upright, source: mono("latin-400-normal")}
];

/** The few Greek letters of formulas, which Fontsource has in files of their own: a page without one asks for none. */
export const GREEK_FACES: readonly Face[] = [
  {name: "serif-greek", ...inSerif, ...upright, source: serif("greek-400-normal"), characters: GREEK},
  {name: "sans-greek", ...inSans, ...upright, source: sans("greek-400-normal"), characters: GREEK},
  {name: "sans-bold-greek", ...inSans, ...bold, source: sans("greek-600-normal"), characters: GREEK},
  {name: "mono-greek", ...inMono, ...upright, source: mono("greek-400-normal"), characters: GREEK}
];
