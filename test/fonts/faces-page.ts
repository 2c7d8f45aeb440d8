import type {Page} from "playwright-core";
import {cutFace} from "../../scripts/fonts/cut-face.js";
import {FACES, type Face, GREEK_FACES} from "../../scripts/fonts/faces.js";
import {fontFaces} from "../../scripts/fonts/font-faces.js";

/** Gives an empty page the site's fonts, cut anew, and waits until they are there. */
export async function withFaces(page: Page): Promise<void> {
  let rules = fontFaces("fonts");
  for (const face of [...FACES, ...GREEK_FACES]) {
    const data = (await cutFace(face)).toString("base64");
    rules = rules.replace(`fonts/${face.name}.woff2`, `data:font/woff2;base64,${data}`);
  }
  await page.setContent(`<style>${rules}</style><body></body>`);
  await page.evaluate(() =>
    Promise.all([...document.fonts].filter(({family}) => !family.includes(" as ")).map((face) => face.load()))
  );
}

/** A CSS value that sets text in one face only. */
export function inFace({family, weight, style}: Pick<Face, "family" | "weight" | "style">): string {
  return `${style} ${weight} 100px "${family}"`;
}
