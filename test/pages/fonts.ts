// In which faces a page is set.
import {expect} from "vitest";
import {FACES, type Face, GREEK_FACES} from "../../scripts/fonts/faces.js";
import {page} from "./on-page.js";

const named = (faces: readonly Face[]) =>
  new Set(faces.map(({family, weight, style}) => `${family} ${weight} ${style}`));
const faces = named(FACES);
const greekFaces = named(GREEK_FACES);

/** The page that is open must be set in the site's faces: all that it asks for exist, and have come. */
export async function expectOwnFaces(): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const {asked, askedGreek, loaded, synthesis} = await page.evaluate(facesOfPage);
  expect(Object.entries(asked).filter(([face]) => !faces.has(face))).toEqual([]);
  expect(Object.entries(askedGreek).filter(([face]) => !greekFaces.has(face))).toEqual([]);
  expect(loaded).toEqual(expect.arrayContaining(Object.keys(asked)));
  expect(synthesis).toBe("none");
}

// Runs in the page.
function facesOfPage() {
  const asked: Record<string, string> = {};
  const askedGreek: Record<string, string> = {};
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement!;
    // A formula's letters are the browser's own; what is not shown asks for nothing.
    if (!text.nodeValue?.trim() || parent.closest("math, script, style") || !parent.checkVisibility())
      continue;
    const {fontFamily, fontWeight, fontStyle} = getComputedStyle(parent);
    const family = fontFamily.split(",")[0]!.replaceAll('"', "");
    const face = `${family} ${fontWeight} ${fontStyle}`;
    asked[face] ??= text.nodeValue.trim().slice(0, 40);
    if (/\p{Script=Greek}/u.test(text.nodeValue)) askedGreek[face] ??= text.nodeValue.trim().slice(0, 40);
  }
  const loaded = [...document.fonts]
    .filter(({status, unicodeRange}) => status === "loaded" && unicodeRange === "U+0-10FFFF")
    .map(({family, weight, style}) => `${family.replaceAll('"', "")} ${weight} ${style}`);
  return {asked, askedGreek, loaded, synthesis: getComputedStyle(document.body).fontSynthesis};
}
