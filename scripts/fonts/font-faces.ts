import {FACES, type Face, GREEK_FACES} from "./faces.js";
import {STAND_INS, type StandIn} from "./stand-ins.js";

// Our own heights above and below the baseline, in ems: the `hhea` table of each family.
const HEIGHTS: Readonly<Record<Face["family"], readonly [above: number, below: number]>> = {
  "By Hand Serif": [1.036, 0.335],
  "By Hand Sans": [1.024, 0.4],
  "By Hand Mono": [0.984, 0.273]
};

// Stand-ins are for what ours will draw. The rest, such as 10⁻¹², is left to one font that has all of it.
const STANDS_IN_FOR = "U+20-B1,U+B4-B8,U+BA-FF,U+2010-2033,U+2212";

const GREEK_LETTERS = "U+370-3FF";

/**
 * The rules that name the site's faces, whose files are in `folder`, and the fonts that stand in for them. A face that
 * comes late is put in at once: each page has the same faces in the end.
 */
export function fontFaces(folder: string): string {
  const ours = FACES.map((face) => rule(face, folder));
  const greek = GREEK_FACES.map((face) => rule(face, folder, `;unicode-range:${GREEK_LETTERS}`));
  return [...ours, ...greek, ...STAND_INS.map(standInRule)].join("");
}

function rule({name, family, weight, style}: Face, folder: string, more = ""): string {
  return (
    `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;` +
    `src:url("${folder}/${name}.woff2") format("woff2")${more}}`
  );
}

function standInRule({name, family, weight, style, locals, widths}: StandIn): string {
  const [above, below] = HEIGHTS[family];
  return (
    `@font-face{font-family:"${name}";font-style:${style};font-weight:${weight};` +
    `src:${locals.map((local) => `local("${local}")`).join()};size-adjust:${percent(widths)};` +
    `ascent-override:${percent(above / widths)};descent-override:${percent(below / widths)};` +
    `line-gap-override:0%;unicode-range:${STANDS_IN_FOR}}`
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
