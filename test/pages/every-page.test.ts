import {describe, expect, test} from "vitest";
import {builtPages} from "../../scripts/browser/pages.js";
import {browser, onSite, site} from "./on-page.js";
import {axeViolations, visit} from "./visit.js";

const pages = builtPages();

onSite();

test("the built site has its pages", () => {
  expect(pages).toContain("");
  expect(pages).toContain("functional/train");
});

const looks = [1280, 390].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({width, colorScheme}))
);

describe.each(pages)("page /%s", (path) => {
  test.each(looks)("is whole at $width px in $colorScheme", async ({width, colorScheme}) => {
    const viewport = {width, height: 844};
    const {page, faults, close} = await visit(browser, site.url + path, {viewport, colorScheme});
    await page.locator("h1").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    // Cells fill their places after the page has loaded: no place may stay empty.
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".live")].every((place) => place.childElementCount > 0)
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(await faults()).toEqual([]);
    await close();
  });
});
