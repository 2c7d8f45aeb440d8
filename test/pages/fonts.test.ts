import {statSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {builtPages} from "../../scripts/browser/pages.js";
import {FACES, type Face, GREEK_FACES} from "../../scripts/fonts/faces.js";
import {browser, onSite, site} from "./on-page.js";
import {visit} from "./visit.js";

const named = (faces: readonly Face[]) =>
  new Set(faces.map(({family, weight, style}) => `${family} ${weight} ${style}`));
const faces = named(FACES);
const greekFaces = named(GREEK_FACES);

onSite();

test("the built site's fonts together are smaller than 80 kB", () => {
  const sizes = [...FACES, ...GREEK_FACES].map(({name}) => statSync(`dist/fonts/${name}.woff2`).size);
  expect(sizes.every((size) => size > 1000)).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(80_000);
});

describe.each(builtPages())("page /%s", (path) => {
  test("is set in the site's faces: all that it asks for exist, and come", async () => {
    const {page, close} = await visit(browser, site.url + path, {viewport: {width: 1280, height: 844}});
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".live")].every((place) => place.childElementCount > 0)
    );
    await page.evaluate(() => document.fonts.ready);
    const {asked, askedGreek, loaded, synthesis} = await page.evaluate(() => {
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
    });
    await close();
    expect(Object.entries(asked).filter(([face]) => !faces.has(face))).toEqual([]);
    expect(Object.entries(askedGreek).filter(([face]) => !greekFaces.has(face))).toEqual([]);
    expect(loaded).toEqual(expect.arrayContaining(Object.keys(asked)));
    expect(synthesis).toBe("none");
  });
});
