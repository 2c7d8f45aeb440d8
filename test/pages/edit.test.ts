import {gzipSync} from "node:zlib";
import type {Locator, Response} from "playwright-core";
import {beforeAll, expect, test} from "vitest";
import {onOnePage, page} from "./on-page.js";
import {bringIntoView, press, shownBy} from "./reader.js";
import {axeViolations} from "./visit.js";

onOnePage("functional/parameters");

const LESSON = "const random = new RandomState(seed);";
const loaded: {path: string; gzip: number}[] = [];
beforeAll(() => {
  page.on("response", async (response: Response) => {
    const body = await response.body();
    loaded.push({path: new URL(response.url()).pathname, gzip: gzipSync(body).length});
  });
});

/** The cell that draws the parameters. */
const cell = (): Locator => page.locator(".cell-code").filter({hasText: "random.randn(784, 200)"}).first();
const editor = (): Locator => page.locator(".cm-content");

/** Writes this into the open editor, in the place of all that stands there. */
async function write(source: string): Promise<void> {
  await editor().focus();
  await press("Control+a");
  await page.keyboard.insertText(source);
}

/** The cell as the lesson has it, with another seed in it. */
const withSeed = (seed: string) => lesson.replace(LESSON, `const random = new RandomState(${seed});`);
let lesson = "";

test("the editor comes when Edit is pressed, by keyboard too, and nothing of it before; it is small", async () => {
  lesson = (await cell().locator("pre").textContent())!.trimEnd();
  expect(lesson).toContain(LESSON);
  await bringIntoView(cell());
  expect(loaded).toEqual([]);
  await cell().getByRole("button", {name: "Edit"}).focus();
  await press("Enter");
  await editor().waitFor();
  await expect.poll(() => editor().evaluate((element) => element === document.activeElement)).toBe(true);
  await expect
    .poll(() => loaded.map(({path}) => path.replace(/\.[0-9a-f]{8}\.js$/, "")))
    .toEqual([expect.stringMatching(/_observablehq\/editor$/)]);
  expect(loaded[0]!.gzip).toBeLessThan(300_000);
  expect(await axeViolations(page)).toEqual([]);
});

test("another seed is typed and run: the cells below follow, and the lesson's text brings the first numbers back", async () => {
  const picture = () => shownBy("const weights = column").locator("svg image").getAttribute("href");
  const before = await picture();
  await write(withSeed("7"));
  await press("Shift+Enter");
  await page.getByText("Ran.", {exact: true}).waitFor();
  await expect.poll(picture).not.toBe(before);
  await cell().getByRole("button", {name: "Reset"}).click();
  await expect.poll(picture).toBe(before);
  expect(await editor().textContent()).toContain(LESSON);
  expect(await page.getByText("Waits for").count()).toBe(0);
});

test("what is no program, a name that the page has not, and an error are told with their line; the result stays", async () => {
  await write("const random = new RandomState(seed);\nconst w1 = (;");
  await press("Control+Enter");
  await page.getByText("Line 2: SyntaxError").waitFor();
  await write("const w1 = randm.randn(784, 200);");
  await press("Control+Enter");
  await page.getByText("randm is not a name of this page. The nearest is random.").waitFor();
  expect(await page.locator(".waits").count()).toBe(0); // nothing of this has run
});

test("cells that use what a broken cell gives say what they wait for, until it gives it again", async () => {
  await write(withSeed("seed").replace("random.randn(784, 200)", "random.randn(784, 200).missing.data"));
  await press("Control+Enter");
  await page.getByText(/^Line \d: TypeError/).waitFor();
  await expect.poll(() => page.getByText("Waits for w1.").count()).toBeGreaterThan(1);
  await write(lesson.replace(/^const b2 = .*$/m, ""));
  await press("Control+Enter");
  await page.getByText("Ran. It gives no b2 any more.").waitFor();
  await page.getByText("Waits for b2.").first().waitFor();
  await write(lesson);
  await press("Control+Enter");
  await expect.poll(() => page.getByText("Waits for").count()).toBe(0);
});

test("a loop that never ends is stopped, and the page answers again", async () => {
  await write("for (;;);");
  await press("Control+Enter");
  await page.getByText("stopped: a loop has run for 3 seconds").waitFor();
  await cell().getByRole("button", {name: "Reset"}).click();
  await page.getByText("Ran.", {exact: true}).waitFor();
});

test("Escape leaves the editor for its buttons", async () => {
  await editor().focus();
  await press("Escape");
  const focused = () => page.evaluate(() => document.activeElement!.getAttribute("aria-label"));
  expect(await focused()).toBe("Run");
});
