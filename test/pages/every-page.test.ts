import {statSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {type Load, totalBytes, totalShift, watchLoad} from "../../scripts/browser/load.js";
import {builtPages} from "../../scripts/browser/pages.js";
import {FACES, GREEK_FACES} from "../../scripts/fonts/faces.js";
import {expectOwnFaces} from "./fonts.js";
import {onOnePage, page, site} from "./on-page.js";
import {axeViolations} from "./visit.js";

const pages = builtPages();

// What a page may ask for before its reader touches anything, fonts apart.
const MOST_REQUESTS = 15;
const MOST_BYTES = 250_000; // as a host sends them
const MOST_SHIFT = 0.03;

/** The digits to train on: they come behind the first picture, and only where the page trains. */
const NEXT_PART = /\/digits\/rest\./;

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
  let still: () => Promise<Load>;
  let load: Load;
  onOnePage(path, {viewport: {width, height: 844}, colorScheme: first}, async (page) => {
    still = await watchLoad(page, site.url + path);
  });
  beforeAll(async () => {
    load = await still();
  });

  test(`asks for at most ${MOST_REQUESTS} files and ${MOST_BYTES / 1000} kB, and nothing jumps`, () => {
    const requests = load.requests.filter(({path}) => !NEXT_PART.test(path));
    expect(load.requests.length, told(load)).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(totalBytes({...load, requests}), told(load)).toBeLessThanOrEqual(MOST_BYTES);
    expect(totalBytes(load)).toBeGreaterThan(20_000);
    expect(totalShift(load), told(load)).toBeLessThanOrEqual(MOST_SHIFT);
  });

  test("is whole: a heading, a language, no wider than the screen, for everyone to read", async () => {
    await page.locator("h1").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await fits()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("is set in the site's faces: all that it asks for exist, and come", () => expectOwnFaces());

  test(`is whole when it turns ${second}`, async () => {
    await page.evaluate(() => {
      for (const figure of document.querySelectorAll(".live > *")) figure.setAttribute("data-before", "");
    });
    await page.emulateMedia({colorScheme: second});
    await page.waitForFunction(() => !document.querySelector(".live > [data-before]"));
    expect(await fits()).toBe(true);
    expect(await axeViolations(page, ["color-contrast", "link-in-text-block"])).toEqual([]); // colours turn, nothing else
  });
});

/** Whether nothing on the page is wider than the screen. */
function fits(): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}

/** What was asked for, the largest first, and what jumped: for whom the test has failed. */
function told({requests, shifts}: Load): string {
  const files = [...requests].sort((a, b) => b.gzip - a.gzip).map(({path, gzip}) => `${path} ${gzip}`);
  return [...files, ...shifts.map(({value, moved}) => `${value}: ${moved.join("; ")}`)].join("\n");
}
