import axe from "axe-core";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {PATIENCE} from "./patience.js";

/** A page that is open, and all that went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors, bad responses, requests to other hosts, errors in cells: each in words. */
  faults(): Promise<string[]>;
  /** Strikes out the faults so far that have these words: the test provoked them. Throws an Error when there is none. */
  forgive(words: string): void;
  close(): Promise<void>;
}

/**
 * Opens a page in a context of its own, which `prepare` may change before, and notes what goes wrong on it. Waits until
 * each cell that shows something has shown it, or the page has told that a file is missing.
 */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {}
): Promise<Visit> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  let noted: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") noted.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => noted.push(`uncaught: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) noted.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const {protocol, host} = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(url).host)
      noted.push(`another host: ${request.url()}`);
  });
  await prepare(page);
  await page.goto(url);
  await page.waitForFunction(
    () =>
      document.documentElement.dataset.files === "missing" ||
      !document.querySelector(".shows:empty:not(.awaits-answer)")
  );
  return {
    page,
    async faults() {
      const cells = await page.locator(".observablehq--error").allTextContents();
      return [...noted, ...cells.map((text) => `cell: ${text}`)];
    },
    forgive(words) {
      const others = noted.filter((fault) => !fault.includes(words));
      if (others.length === noted.length) throw new Error(`expected a fault with "${words}", found none`);
      noted = others;
    },
    close: () => context.close()
  };
}

/** What axe finds wrong with a page, by all its rules or by these: one line per violation, with the elements. */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (rules) => {
    const {violations} = await (globalThis as unknown as {axe: typeof import("axe-core")}).axe.run(document, {
      resultTypes: ["violations"], // what passes is not told: half the time
      ...(rules && {runOnly: [...rules]})
    });
    return violations;
  }, rules);
  return violations.map(
    ({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({html}) => html.slice(0, 120)).join(" | ")}`
  );
}
