import {beforeEach, expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {read} from "../../lib/charts/number.js";
import {createParameters, forward} from "../../lib/network/functional.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {expectFarBelow} from "./distance.js";
import {numberOf} from "./number-of.js";
import {onOnePage, page} from "./on-page.js";
import {bringIntoView, middleOf, press, scrollTo, status} from "./reader.js";
import {siteDigits} from "./site-digits.js";

const N = 8;
const batch = lessonBatch(siteDigits(), N);
const {output} = forward(createParameters(new RandomState(0)), batch.data);
const label = batch.labels[0];

onOnePage("functional/loss");
beforeEach(() => page.locator(".entry-picker").waitFor());

/** output − target of one image and digit. */
function errorAt(row: number, col: number): number {
  return output.data[10 * row + col] - (batch.labels[row] === col ? 1 : 0);
}

/** The squared errors of some images, summed. */
function squaresOf(from: number, to: number): number {
  let squares = 0;
  for (let row = from; row < to; row++) for (let col = 0; col < 10; col++) squares += errorAt(row, col) ** 2;
  return squares;
}

const figure = () => page.locator(".plot-figure");

/** The page must show what a nudge of this output does, by arithmetic of its own: e·δ/n and (e·δ + ½δ²)/n. */
async function expectNudge(row: number, col: number, nudge: number): Promise<void> {
  await bringIntoView(figure());
  await figure().getByText(`The loss, when output[${row}, ${col}] is nudged`).waitFor();
  const foretold = (errorAt(row, col) * nudge) / N;
  await expect.poll(() => status("gradOutput · nudge").textContent()).toBe(read(foretold));
  const missed = nudge ** 2 / (2 * N);
  const told = async (name: string) => numberOf((await status(name).textContent())!);
  expect((await told("change of the loss")) / (foretold + missed)).toBeCloseTo(1, 2);
  expect((await told("what the gradient misses")) / missed).toBeCloseTo(1, 2);
}

test("the loss by hand is the function's loss, to the last digit", async () => {
  const shown = page.locator(".observablehq--inspect", {hasText: "Array(2)"});
  await bringIntoView(shown);
  const [byHand, called] = [...(await shown.textContent())!.matchAll(/\d+\.\d+/g)].map(([number]) => number);
  expect(byHand).toBe(called);
  expect(Number(byHand)).toBeCloseTo(squaresOf(0, N) / (2 * N), 9);
  const miss = Math.sqrt(squaresOf(0, N) / (10 * N));
  await page.getByText(`An output misses its target by ${read(miss)}`).waitFor();
});

test("no answer is on the screen with its question", async () => {
  const questions = page.locator("form.predict");
  expect(await questions.count()).toBe(2);
  await expectFarBelow(page.locator(".display-formula"), questions.first());
});

test("the curve names its axes for who cannot see it, and its values under the pointer", async () => {
  await bringIntoView(figure());
  const picture = figure().getByRole("img");
  expect(await picture.getAttribute("aria-label")).toMatch(
    /is nudged: nudge from −40\.0 to 40\.0, loss from \S+ to \S+\.$/
  );
  const tip = picture.locator("tspan").filter({hasText: /^nudge/});
  expect(await tip.count()).toBe(0);
  const {width, height} = (await picture.boundingBox())!;
  await picture.hover({position: {x: width / 2, y: height / 2}});
  await tip.waitFor();
});

test("the keyboard alone picks another output and nudges it", async () => {
  await expectNudge(0, label, 10);
  await page.locator(".entry-picker").focus();
  await press("ArrowDown");
  await expectNudge(1, label, 10);
  await page.getByLabel("Nudge", {exact: true}).focus();
  await press("ArrowRight");
  await expectNudge(1, label, 10.1);
});

test("an output is picked by mouse and nudged: the loss changes by gradOutput · nudge, and a little more", async () => {
  await page.getByLabel("Nudge", {exact: true}).fill("10");
  const picker = page.locator(".entry-picker canvas");
  await picker.click(await middleOf(picker, [10, N], [2, 5]));
  await expectNudge(5, 2, 10);
  await page.getByLabel("Nudge", {exact: true}).fill("-4.5");
  await expectNudge(5, 2, -4.5);
  await scrollTo(".loss-table");
  await page
    .getByText(
      `Image 5, a ${batch.labels[5]}: its part of the loss is ½ · ${read(squaresOf(5, 6))} = ${read(squaresOf(5, 6) / 2)}`
    )
    .waitFor();
  expect(await page.locator(".loss-table tr.chosen").textContent()).toContain(read(errorAt(5, 2)));
});

test("without a choice, nothing is committed", async () => {
  const form = page.locator("form.predict").first();
  await form.getByRole("button", {name: "Commit"}).click();
  expect(await form.getByText("Your answer").count()).toBe(0);
  expect(await form.getByRole("radio").first().isDisabled()).toBe(false);
});

test("the keyboard alone answers a question correctly", async () => {
  const form = page.locator("form.predict").nth(1);
  await form.getByRole("radio").first().focus();
  await press("ArrowDown", "ArrowDown", "Enter");
  await form.getByText("Your answer: A hundred times smaller. Right.").waitFor();
});

test("a choice is committed, explained whatever it is, kept over a reload, and taken back", async () => {
  const form = page.locator("form.predict").first();
  await form.getByLabel("averaged over all 10·n outputs").check();
  await form.getByRole("button", {name: "Commit"}).click();
  await form.getByText("Not quite: Half the squared errors").waitFor();
  await form.getByText("The derivative of error² is 2 · error").waitFor();
  await page.reload();
  await form.getByText("The derivative of error² is 2 · error").waitFor();
  expect(await form.getByRole("radio").first().isChecked()).toBe(true);
  expect(await form.getByRole("radio").first().isDisabled()).toBe(true);

  await form.getByRole("button", {name: "Try again"}).click();
  expect(await form.getByText("The derivative of error²").count()).toBe(0);
  expect(await form.getByRole("radio").first().isChecked()).toBe(false);
  await page.reload();
  await form.getByRole("radio").first().waitFor();
  expect(await form.getByText("The derivative of error²").count()).toBe(0);
});
