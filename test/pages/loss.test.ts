import {beforeEach, expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {read} from "../../lib/charts/number.js";
import {createParameters, forward} from "../../lib/network/functional.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {numberOf} from "./number-of.js";
import {onPage, page} from "./on-page.js";
import {middleOf, press, status} from "./reader.js";
import {siteDigits} from "./site-digits.js";

const N = 8;
const batch = lessonBatch(siteDigits(), N);
const {output} = forward(createParameters(new RandomState(0)), batch.data);

onPage("functional/loss");
beforeEach(() => page.locator(".nudge-desk .entry-picker").waitFor());

/** output − target of one image and digit. */
function errorAt(row: number, col: number): number {
  return output.data[10 * row + col] - (batch.labels[row] === col ? 1 : 0);
}

/** The desk must show what a nudge of this output does, by arithmetic of its own: e·δ/n and (e·δ + ½δ²)/n. */
async function expectNudge(row: number, col: number, nudge: number): Promise<void> {
  await page.getByText(`Nudge output[${row}, ${col}] by`).waitFor();
  const foretold = (errorAt(row, col) * nudge) / N;
  await expect.poll(() => status("gradOutput · nudge").textContent()).toBe(read(foretold));
  const change = numberOf((await status("change of the loss").textContent())!);
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
  await picker.click(await middleOf(picker, [10, N], [2, 5]));
  await expectNudge(5, 2, 1);
  await page.getByLabel(/^Nudge output/).fill("-4.5");
  await expectNudge(5, 2, -4.5);
  const chosen = page.locator(".loss-table tr.chosen");
  await expect.poll(() => chosen.textContent()).toContain(read(errorAt(5, 2)));
});

test("the keyboard alone picks another output and nudges it", async () => {
  const label = batch.labels[0];
  await page.locator(".nudge-desk .entry-picker").focus();
  await press("ArrowDown");
  await expectNudge(1, label, 1);
  await page.getByLabel(/^Nudge output/).focus();
  await press("ArrowRight");
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
  await press("ArrowDown", "ArrowDown", "Enter");
  await form.getByText("Your answer: A hundred times smaller. That is how it is.").waitFor();
});

test("without a choice, nothing is committed", async () => {
  const form = page.locator("form.predict").first();
  await form.getByRole("button", {name: "Commit"}).click();
  expect(await form.getByText("Your answer").count()).toBe(0);
  expect(await form.getByRole("radio").first().isDisabled()).toBe(false);
});
