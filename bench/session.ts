import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {findNumpy} from "../data/golden/python.js";
import type {Digits} from "../lib/digits/digits.js";
import {launchChromium} from "../scripts/browser/chromium.js";
import type {Places} from "./contenders.js";
import {buildPage, serveIsolated} from "./site.js";

/** Where the contenders run: one headless browser with the bench's page open, and a Python. */
export interface Session {
  readonly browser: string;
  readonly places: Places;
  close(): Promise<void>;
}

/** Lays the digits out as files, serves them with the page, and opens it. PYTHON names the Python to use. */
export async function openSession({pixels, labels}: Digits): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), "by-hand-bench-"));
  const files = {pixels: join(folder, "pixels.bin"), labels: join(folder, "labels.bin")};
  writeFileSync(files.pixels, pixels);
  writeFileSync(files.labels, labels);
  await buildPage(folder);
  const site = await serveIsolated(folder);
  const browser = await launchChromium();
  const page = await browser.newPage();
  page.on("crash", () => console.log("The bench's page has crashed: does this machine have memory enough?"));
  await page.goto(site.url);
  return {
    browser: `Chromium ${browser.version()}`,
    places: {page, python: process.env.PYTHON ?? findNumpy(), ...files},
    async close() {
      await browser.close();
      site.close();
      rmSync(folder, {recursive: true});
    }
  };
}
