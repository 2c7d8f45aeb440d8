import type {Browser, Page} from "playwright-core";
import {beforeAll, describe, expect, inject, test} from "vitest";
import {connectChromium} from "../../scripts/browser/chromium.js";
import {FACES, GREEK_FACES} from "../../scripts/fonts/faces.js";
import {inFace, withFaces} from "./faces-page.js";

const ALL = [...FACES, ...GREEK_FACES];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectChromium(inject("chromium"));
  page = await browser.newPage();
  await withFaces(page);
  return () => browser.close();
});

/** The width of a text, in pixels, in a style of its own. */
function widthOf(text: string, style: string): Promise<number> {
  return page.evaluate(
    ([text, style]) => {
      const span = document.createElement("span");
      span.style.cssText = style;
      span.textContent = text;
      document.body.replaceChildren(span);
      return span.getBoundingClientRect().width;
    },
    [text, style] as const
  );
}

describe.each(ALL)("cutFace($name)", (face) => {
  test("draws each of its characters, and no other font steps in", async () => {
    const client = await page.context().newCDPSession(page);
    await page.evaluate(
      ([text, font]) => {
        const letters = document.createElement("p");
        letters.style.font = font;
        letters.textContent = text;
        document.body.replaceChildren(letters);
      },
      [face.characters.replace(/\s/g, ""), inFace(face)] as const
    );
    await client.send("DOM.enable");
    await client.send("CSS.enable");
    const {root} = await client.send("DOM.getDocument");
    const {nodeId} = await client.send("DOM.querySelector", {nodeId: root.nodeId, selector: "p"});
    // A busy browser may not have laid the letters out yet: then no font has drawn any.
    await expect
      .poll(async () => {
        const {fonts} = await client.send("CSS.getPlatformFontsForNode", {nodeId});
        return fonts.map(({isCustomFont}) => isCustomFont);
      })
      .toEqual([true]);
  });
});

describe.each(FACES)("cutFace($name)", (face) => {
  test("keeps the figures of one width, which tables ask for", async () => {
    const style = `font: ${inFace(face)}; font-variant-numeric: tabular-nums`;
    const widths = await Promise.all([..."0123456789"].map((figure) => widthOf(figure.repeat(10), style)));
    for (const width of widths) expect(width).toBeCloseTo(widths[0]!, 1);
  });
});

test("cutFace(face) keeps the kerning of prose", async () => {
  const style = `font: ${inFace(FACES[0]!)}`;
  const kerned = await widthOf("AVATAR", style);
  expect(kerned).toBeLessThan(await widthOf("AVATAR", `${style}; font-kerning: none`));
});
