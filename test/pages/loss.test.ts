import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from "vitest";
import type {Matrix} from "../../lib/array/matrix.js";
import {RandomState} from "../../lib/array/random-state.js";
import {read} from "../../lib/charts/number.js";
import {createParameters, forward} from "../../lib/network/functional.js";
import {type LessonBatch, lessonBatch} from "../../lib/workbook/lesson-batch.js";
import {launchChromium} from "./chromium.js";
import {openSiteDigits} from "./open-site-digits.js";
import {type Site, serveSite} from "./site.js";
import {type Visit, visit} from "./visit.js";

const N = 8;

const PATIENT = {timeout: 60_000}; // a limit that only ends what hangs

let browser: Browser;
let site: Site;
let visited: Visit;
let page: Page;
let batch: LessonBatch;
let output: Matrix;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveSite("dist", "/a/sub/path/");
  batch = lessonBatch(await openSiteDigits(site), N);
  output = forward(createParameters(new RandomState(0)), batch.data).output;
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});
beforeEach(async () => {
  visited = await visit(browser, `${site.url}functional/loss`, {viewport: {width: 1280, height: 900}});
  page = visited.page;
  await page.locator(".nudge-desk .entry-picker").waitFor();
});
afterEach(async () => {
  expect(await visited.faults()).toEqual([]);
  await visited.close();
});

/** output − target of one image and digit. */
function errorAt(row: number, col: number): number {
  return output.data[10 * row + col] - (batch.labels[row] === col ? 1 : 0);
}

/** What the desk says under a name. */
function number(name: string) {
  return page
    .locator(".nudge-desk dl > div")
    .filter({has: page.getByText(name, {exact: true})})
    .locator("dd");
}

/** The desk must show what a nudge of this output does, by arithmetic of its own: e·δ/n and (e·δ + ½δ²)/n. */
async function expectNudge(row: number, col: number, nudge: number): Promise<void> {
  await page.getByText(`Nudge output[${row}, ${col}] by`).waitFor();
  const foretold = (errorAt(row, col) * nudge) / N;
  await expect.poll(() => number("gradOutput · nudge").textContent(), PATIENT).toBe(read(foretold));
  const change = Number(
    (await number("change of the loss").textContent())!.replace("−", "-").replace(",", "")
  );
  expect(change / (foretold + nudge ** 2 / (2 * N))).toBeCloseTo(1, 2);
}

test("the page states the loss of its batch", async () => {
  let squares = 0;
  for (let row = 0; row < N; row++) for (let col = 0; col < 10; col++) squares += errorAt(row, col) ** 2;
  await page.getByText(`The loss of this batch is ${read(squares / (2 * N))}.`).waitFor();
});

test("an output is picked by mouse and nudged: the loss changes by gradOutput · nudge, and a little more", async () => {
  await expectNudge(0, batch.labels[0], 1);
  const picker = page.locator(".nudge-desk .entry-picker canvas");
  const {width, height} = (await picker.boundingBox())!;
  await picker.click({position: {x: (2.5 * width) / 10, y: (5.5 * height) / N}});
  await expectNudge(5, 2, 1);
  await page.getByLabel(/^Nudge output/).fill("-4.5");
  await expectNudge(5, 2, -4.5);
  const chosen = page.locator(".loss-table tr.chosen");
  await expect.poll(() => chosen.textContent(), PATIENT).toContain(read(errorAt(5, 2)));
});

test("the keyboard alone picks another output and nudges it", async () => {
  const label = batch.labels[0];
  await page.locator(".nudge-desk .entry-picker").focus();
  await page.keyboard.press("ArrowDown");
  await expectNudge(1, label, 1);
  await page.getByLabel(/^Nudge output/).focus();
  await page.keyboard.press("ArrowRight");
  await expectNudge(1, label, 1.1);
});

test("a choice is committed, explained whatever it is, kept over a reload, and taken back", async () => {
  const form = page.locator("form.predict").first();
  await form.getByLabel("averaged over all 10·n outputs").check();
  await form.getByRole("button", {name: "Commit"}).click();
  await form.getByText("It turns out otherwise: Half the squared errors").waitFor();
  await form.getByText("The slope of error² is 2 · error").waitFor();
  await page.reload();
  await form.getByText("The slope of error² is 2 · error").waitFor();
  expect(await form.getByRole("radio").first().isChecked()).toBe(true);
  expect(await form.getByRole("radio").first().isDisabled()).toBe(true);

  await form.getByRole("button", {name: "Try again"}).click();
  expect(await form.getByText("The slope of error²").count()).toBe(0);
  expect(await form.getByRole("radio").first().isChecked()).toBe(false);
  await page.reload();
  await form.getByRole("radio").first().waitFor();
  expect(await form.getByText("The slope of error²").count()).toBe(0);
});

test("the keyboard alone answers a question rightly", async () => {
  const form = page.locator("form.predict").nth(1);
  await form.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await form.getByText("Your answer: A hundred times smaller. That is how it is.").waitFor();
});

test("without a choice, nothing is committed", async () => {
  const form = page.locator("form.predict").first();
  await form.getByRole("button", {name: "Commit"}).click();
  expect(await form.getByText("Your answer").count()).toBe(0);
  expect(await form.getByRole("radio").first().isDisabled()).toBe(false);
});
