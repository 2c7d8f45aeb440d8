import {copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {beforeAll, beforeEach, expect, inject, test} from "vitest";
import {connectChromium} from "../../scripts/browser/chromium.js";
import {serveSite} from "../../scripts/browser/site.js";
import {bringIntoView} from "./reader.js";
import {visit} from "./visit.js";

// A page with the built site's own client and these cells: a generator that counts the frames, a cell that shows the count
// in view, one that shows it far below, and one down there that gives a name. Each notes the counts that it ran with.
const CELLS = `
globalThis.counting = true;
globalThis.ran = {above: [], below: [], named: []};
const note = (cell, frame) => {
  if (ran[cell].at(-1) !== frame) ran[cell].push(frame);
};
const count = function* () {
  for (let frame = 0; counting; frame++) yield frame;
};
const shows = (cell) => (frame, display) => {
  note(cell, frame);
  display(frame);
};
define({id: "00000001", outputs: ["count"], body: () => ({count})});
define({id: "00000002", inputs: ["count"], outputs: ["frame"], body: (count) => ({frame: count()})});
define({id: "00000003", inputs: ["frame", "display"], body: shows("above")});
define({id: "00000004", inputs: ["frame", "display"], body: shows("below")});
define({id: "00000005", inputs: ["frame"], outputs: ["twice"], body: (frame) => {
  note("named", frame);
  return {twice: 2 * frame};
}});`;

type Noted = Record<"above" | "below" | "named", number[]>;
declare const ran: Noted;

const place = (name: string, id: string) => `<div id="${name}"><!--:${id}:--></div>`;

let browser: Browser;
let url: string;
let page: Page;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "by-hand-turns-"));
  const client = readdirSync("dist/_observablehq").find((name) => name.startsWith("client."))!;
  copyFileSync(join("dist/_observablehq", client), join(folder, client));
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Turns</title><main>
${place("modules", "00000001")}${place("frame", "00000002")}${place("above", "00000003")}
<div style="height: 3000px"></div>${place("below", "00000004")}${place("named", "00000005")}</main>
<script type="module">import {define} from "./${client}";${CELLS}</script>`
  );
  const site = await serveSite(folder, "/");
  browser = await connectChromium(inject("chromium"));
  url = site.url;
  return async () => {
    await browser.close();
    site.close();
    rmSync(folder, {recursive: true});
  };
});

beforeEach(async () => {
  const visited = await visit(browser, url);
  page = visited.page;
  return async () => {
    const faults = await visited.faults();
    await visited.close();
    expect(faults).toEqual([]);
  };
});

/** What the cells have noted so far. */
const noted = (): Promise<Noted> => page.evaluate(() => structuredClone(ran));

/** Waits until the cell that is in view has run so many times more. */
async function frames(more: number): Promise<void> {
  const before = (await noted()).above.length;
  await page.waitForFunction((enough) => ran.above.length >= enough, before + more);
}

test("a cell that follows a generator runs in each frame, wherever it is, when others need its value", async () => {
  await frames(30);
  const {above, named} = await noted();
  for (const counts of [above, named]) {
    expect(counts.length).toBeGreaterThan(30);
    expect(counts).toEqual(counts.map((_, i) => counts[0]! + i));
  }
});

test("a cell that only draws rests out of view, its first run too, and follows when it is seen", async () => {
  await frames(30);
  const {below: before, above: seen} = await noted();
  expect(before).toEqual([]);
  await bringIntoView(page.locator("#below"));
  await page.waitForFunction(() => ran.below.length > 10);
  const {below, above} = await noted();
  expect(below[0]).toBeGreaterThanOrEqual(seen.at(-1)!);
  expect(below.at(-1)).toBeGreaterThan(above.at(-1)! - 10);
});

test("a cell that rests out of view catches up when nothing new comes", async () => {
  await frames(30);
  await page.evaluate(() => Object.assign(globalThis, {counting: false}));
  await expect.poll(async () => (await noted()).below.at(-1)).toBe((await noted()).above.at(-1));
  expect(await page.locator("#below").textContent()).toBe(String((await noted()).above.at(-1)));
});
