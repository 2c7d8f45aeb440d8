import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {beforeAll, beforeEach, expect, inject} from "vitest";
import {connectChromium} from "../../scripts/browser/chromium.js";
import {type Visit, visit} from "./visit.js";

// What follows is set anew for each file and for each test; an import sees what is set now.

/** The built site, served under a sub-path. */
export const site = {url: inject("site")};
/** A browser to open the site in; set by `onSite` and `onPage`. */
export let browser: Browser;
/** The page that the running test has open; set by `onPage`. */
export let page: Page;
/** The visit to that page, with what has gone wrong on it; set by `onPage`. */
export let visited: Visit;

/** Connects to the browser, once for a worker: for the tests of this file or this `describe`. */
export function onSite(): void {
  beforeAll(async () => {
    browser ??= await connectChromium(inject("chromium"));
  });
}

/**
 * Opens a page of the built site, by its path from the root, before each test of this file or this `describe`; on a
 * laptop's screen, unless the options say otherwise. At each test's end, fails if anything has gone wrong on the page.
 */
export function onPage(path: string, options: BrowserContextOptions = {}): void {
  onSite();
  beforeEach(async () => {
    const close = await open(path, options);
    return () => whole().finally(close);
  });
}

/**
 * As `onPage`, but opens the page once, after `prepare`: its tests share it, one after the other, as one reader would go
 * on with it. Each begins at the top, with the pointer out of the way; otherwise a test finds what the ones before it
 * have left.
 */
export function onOnePage(
  path: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>
): void {
  onSite();
  beforeAll(() => open(path, options, prepare));
  beforeEach(async () => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => scrollTo({top: 0, behavior: "instant"}));
    return whole;
  });
}

/** Opens the page; gives what closes it. */
async function open(
  path: string,
  options: BrowserContextOptions,
  prepare?: (page: Page) => Promise<unknown>
): Promise<() => Promise<void>> {
  const viewport = {width: 1280, height: 900};
  visited = await visit(browser, site.url + path, {viewport, ...options}, prepare);
  page = visited.page;
  return visited.close;
}

/** Fails if anything has gone wrong on the page that is open. */
async function whole(): Promise<void> {
  expect(await visited.faults()).toEqual([]);
}
