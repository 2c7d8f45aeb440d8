import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {builtPages} from "../../scripts/browser/pages.js";
import {browser, onSite, site} from "./on-page.js";

const MOST = 350_000; // bytes, gzipped, before a reader touches anything
const COMPRESSED = /\.(woff2|bin|png)$/; // as they are: a host does not gzip them again

onSite();

describe.each(builtPages())("page /%s", (path) => {
  test(`transfers at most ${MOST / 1000} kB`, async () => {
    const page = await browser.newPage();
    const sizes = new Map<string, number>();
    page.on("response", async (response) => {
      const {pathname} = new URL(response.url());
      const body = await response.body().catch(() => undefined); // a body that was not kept was not new
      if (body) sizes.set(pathname, COMPRESSED.test(pathname) ? body.length : gzipSync(body).length);
    });
    await page.goto(site.url + path);
    await page.waitForLoadState("networkidle");
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const largest = [...sizes].sort((a, b) => b[1] - a[1]).slice(0, 8);
    expect(total, `${sizes.size} requests; the largest: ${largest.join("; ")}`).toBeLessThan(MOST);
    expect(total).toBeGreaterThan(50_000);
    await page.close();
  });
});
