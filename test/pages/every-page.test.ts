import {statSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {builtPages} from "../../scripts/browser/pages.js";
import {FACES, GREEK_FACES} from "../../scripts/fonts/faces.js";
import {expectOwnFaces} from "./fonts.js";
import {onOnePage, page} from "./on-page.js";
import {axeViolations} from "./visit.js";

const pages = builtPages();

test("the built site has its pages", () => {
  expect(pages).toContain("");
  expect(pages).toContain("functional/train");
});

test("the built site's fonts together are smaller than 80 kB", () => {
  const sizes = [...FACES, ...GREEK_FACES].map(({name}) => statSync(`dist/fonts/${name}.woff2`).size);
  expect(sizes.every((size) => size > 1000)).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(80_000);
});

// Once it comes in light and turns dark, once it comes in dark and turns light.
const looks = [
  {width: 1280, first: "light", second: "dark"},
  {width: 390, first: "dark", second: "light"}
] as const;

const visits = pages.flatMap((path) => looks.map((look) => ({path, ...look})));

describe.each(visits)("page /$path, $width px wide, in $first,", ({path, width, first, second}) => {
  onOnePage(path, {viewport: {width, height: 844}, colorScheme: first});
  beforeAll(async () => {
    await page.waitForLoadState("networkidle"); // what comes late may fail, too
    // Figures fill their places after their cells have run: no place may stay empty.
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".live")].every((place) => place.childElementCount > 0)
    );
  });

  test("is whole: a heading, a language, no wider than the screen, for everyone to read", async () => {
    await page.locator("h1").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await fits()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("is set in the site's faces: all that it asks for exist, and come", () => expectOwnFaces());

  test(`is whole when it turns ${second}`, async () => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({width, height}); // a figure out of view is not drawn anew at once
    await page.evaluate(() => {
      for (const figure of document.querySelectorAll(".live > *")) figure.setAttribute("data-before", "");
    });
    await page.emulateMedia({colorScheme: second});
    await page.waitForFunction(() => !document.querySelector(".live > [data-before]"));
    await page.setViewportSize({width, height: 844});
    expect(await fits()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });
});

/** Whether nothing on the page is wider than the screen. */
function fits(): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}
