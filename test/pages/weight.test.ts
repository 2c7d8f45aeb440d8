import {describe, expect, test} from "vitest";
import {type Load, measureLoad, totalBytes, totalShift} from "../../scripts/browser/load.js";
import {builtPages} from "../../scripts/browser/pages.js";
import {browser, onSite, site} from "./on-page.js";

// What a page may ask for before its reader touches anything, fonts apart.
const MOST_REQUESTS = 15;
const MOST_BYTES = 250_000; // as a host sends them
const MOST_SHIFT = 0.03;

/** The digits to train on: they come behind the first picture, and only where the page trains. */
const NEXT_PART = /\/digits\/rest\./;

onSite();

describe.concurrent.each(builtPages())("page /%s", (path) => {
  test(`asks for at most ${MOST_REQUESTS} files and ${MOST_BYTES / 1000} kB, and nothing jumps`, {
    timeout: 600_000
  }, async () => {
    for (const width of [1280, 390]) {
      const load = await measureLoad(browser, site.url + path, {width, slowdown: 1});
      const pages = load.requests.filter((request) => !NEXT_PART.test(request.path));
      expect(load.requests.length, told(load)).toBeLessThanOrEqual(MOST_REQUESTS);
      expect(totalBytes({...load, requests: pages}), told(load)).toBeLessThanOrEqual(MOST_BYTES);
      expect(totalBytes(load)).toBeGreaterThan(20_000);
      expect(totalShift(load), told(load)).toBeLessThanOrEqual(MOST_SHIFT);
    }
  });
});

/** What was asked for, the largest first, and what jumped: for whom the test has failed. */
function told({requests, shifts}: Load): string {
  const files = [...requests].sort((a, b) => b.gzip - a.gzip).map(({path, gzip}) => `${path} ${gzip}`);
  return [...files, ...shifts.map(({value, moved}) => `${value}: ${moved.join("; ")}`)].join("\n");
}
