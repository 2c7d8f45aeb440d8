import {gzipSync} from "node:zlib";
import type {Browser, Page} from "playwright-core";

/** A jump of the layout while a page loaded. */
export interface Shift {
  /** The share of the screen that jumped, times how far: what browsers call layout shift. */
  readonly value: number;
  /** What jumped, in words: its element, and from where to where, in pixels from the top. */
  readonly moved: readonly string[];
}

/** What a page asked for until it was still, before its reader touched anything. */
export interface Load {
  /** Addresses, from the page's folder; fonts are left out. */
  readonly requests: readonly {readonly path: string; readonly gzip: number}[];
  readonly shifts: readonly Shift[];
}

/** The sum of all jumps. */
export function totalShift({shifts}: Load): number {
  return shifts.reduce((sum, {value}) => sum + value, 0);
}

/** The bytes of all that was asked for, as a host sends them: packed with gzip where that makes them fewer. */
export function totalBytes({requests}: Load): number {
  return requests.reduce((sum, {gzip}) => sum + gzip, 0);
}

const PHONE = {offline: false, latency: 150, downloadThroughput: 400_000, uploadThroughput: 100_000}; // bytes a second

/** The screen's width in pixels, and how many times slower than this machine's the processor is to be. */
export interface Reader {
  readonly width: number;
  readonly slowdown: number;
}

/** Opens a page as on a phone's line, and waits until it is still. */
export async function measureLoad(browser: Browser, url: string, {width, slowdown}: Reader): Promise<Load> {
  const context = await browser.newContext({viewport: {width, height: 844}});
  context.setDefaultTimeout(0); // a busy machine may take long; whoever measures sets a limit
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", {rate: slowdown});
  const still = await watchLoad(page, url);
  await page.goto(url);
  const load = await still();
  await context.close();
  return load;
}

/**
 * Puts a page that is still empty on a phone's line, and watches what it asks for and what jumps from then on. Gives what
 * waits until the page at this address is still, and tells it.
 */
export async function watchLoad(page: Page, url: string): Promise<() => Promise<Load>> {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", PHONE);
  const answers: Promise<{path: string; gzip: number}>[] = [];
  const folder = url.slice(0, url.lastIndexOf("/") + 1);
  page.on("response", (response) => {
    if (response.request().resourceType() === "font") return;
    const path = response.url().replace(folder, "");
    answers.push(
      response.body().then(
        (bytes) => ({path, gzip: Math.min(bytes.length, gzipSync(bytes).length)}),
        () => ({path, gzip: 0})
      )
    );
  });
  await page.addInitScript(watchShifts);
  return async () => {
    await page.waitForLoadState("networkidle");
    await settled(page);
    const shifts = await page.evaluate(() => (globalThis as unknown as {shifts: Shift[]}).shifts);
    return {requests: await Promise.all(answers), shifts};
  };
}

/** Waits until every cell and every figure is in its place, and the page has had nothing to do since the last jump. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector(".shows:empty:not(.awaits-answer)") &&
      [...document.querySelectorAll(".live")].every((place) => place.childElementCount > 0)
  );
  for (let [before, now] = [-1, 0]; before !== now; ) {
    before = now;
    now = await page.evaluate(async () => {
      await new Promise((idle) => requestIdleCallback(idle));
      await new Promise((drawn) => requestAnimationFrame(drawn));
      return (globalThis as unknown as {shifts: Shift[]}).shifts.length;
    });
  }
}

// Runs in the page.
function watchShifts(): void {
  interface Entry extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: {node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly}[];
  }
  const shifts: Shift[] = [];
  Object.assign(globalThis, {shifts});
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput, sources} of list.getEntries() as Entry[]) {
      if (hadRecentInput) continue;
      const moved = sources.map(({node, previousRect, currentRect}) => {
        const element = node instanceof Element ? node : node?.parentElement;
        const text = (element?.textContent ?? "").trim().slice(0, 30);
        const name = element ? `${element.localName}.${element.className}` : "?";
        return `${name} "${text}" ${previousRect.top} → ${currentRect.top}`;
      });
      shifts.push({value, moved});
    }
  }).observe({type: "layout-shift", buffered: true});
}
