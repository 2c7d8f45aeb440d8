import type {Locator} from "playwright-core";
import {beforeEach, expect, test} from "vitest";
import {read} from "../../../lib/charts/number.js";
import {forward, type Parameters} from "../../../lib/network/functional.js";
import {loss} from "../../../lib/network/loss.js";
import {steepest} from "../../../lib/network/steepest.js";
import {batch, gradients, parameters} from "../eight-images.js";
import {numberOf} from "../number-of.js";
import {onOnePage, page} from "../on-page.js";
import {middleOf, press, scrollTo} from "../reader.js";

onOnePage("functional/backward");
beforeEach(() => page.locator(".microscope .entry-picker").waitFor());

/** The four long numbers of the microscope, and the difference. */
async function microscopeRows(): Promise<string[]> {
  return page.locator(".check-numbers td").allTextContents();
}

/** The microscope must show this entry of a gradient, and beside it the difference quotient, computed here. */
async function expectEntry(name: keyof Parameters, row: number, col: number, epsilon: number): Promise<void> {
  const gradientName = `grad${name[0].toUpperCase()}${name.slice(1)}` as "gradW1";
  await page.locator(".check-numbers").getByText(`${gradientName}[${row}, ${col}]`, {exact: true}).waitFor();
  const index = row * parameters[name].cols + col;
  const lossWith = (by: number) => {
    const moved = {...parameters[name], data: parameters[name].data.slice()};
    moved.data[index] += by;
    return loss(forward({...parameters, [name]: moved}, batch.data).output, batch.target);
  };
  const [above, below] = [lossWith(epsilon), lossWith(-epsilon)];
  const shown = (await microscopeRows()).map(numberOf);
  expect(shown[0]).toBeCloseTo(above, 9);
  expect(shown[1]).toBeCloseTo(below, 9);
  const handWritten = gradients[gradientName].data[index];
  // Two losses that round by half a last digit each may part their quotient by 2⁻⁵³ · L / ε.
  expect(Math.abs(shown[2] - (above - below) / (2 * epsilon))).toBeLessThan(
    (4 * 2 ** -53 * above) / epsilon + 1e-9
  );
  expect(shown[3]).toBeCloseTo(handWritten, 9);
}

const microscope = () => page.locator(".microscope");
const epsilon = () => microscope().getByRole("slider", {name: "Nudge ε"});

async function setEpsilon(exponent: number): Promise<void> {
  await epsilon().fill(String(exponent));
}

/** Chooses a parameter under the microscope, which opens its steepest entry. */
async function chooseParameter(name: keyof Parameters): Promise<void> {
  await page.locator(".parameter-choice").getByLabel(name).check();
}

/** The curve, once it is drawn: a figure out of view waits for the reader. */
async function curve(): Promise<Locator> {
  await scrollTo(".error-dots");
  return microscope().locator("svg[role=img]");
}

test("the microscope begins at the steepest weight of w1 and draws its curve once it is looked at", async () => {
  const {row, col} = steepest(gradients, "w1");
  await expectEntry("w1", row, col, 1e-2);
  const picture = await curve();
  await expect
    .poll(() => picture.getAttribute("aria-label"))
    .toMatch(/^The difference is .* at ε = 0\.100, .* at ε = 1\.00·10⁻¹², and smallest, /);
  expect(await picture.locator(".error-dots circle").count()).toBeGreaterThan(40); // of 45: 0 has no place
  const {width} = (await picture.boundingBox())!;
  await picture.hover({position: {x: width / 2, y: 120}});
  await picture // Plot begins each line of a tip with a space of no width
    .locator("tspan")
    .filter({hasText: /^\u200bdifference \d/})
    .waitFor();
});

test("in w2 and b2 a large ε is exact; in w1 it is not", async () => {
  const difference = async () => numberOf((await microscopeRows())[4]);
  await setEpsilon(-1);
  await expectEntry("w1", steepest(gradients, "w1").row, steepest(gradients, "w1").col, 0.1);
  expect(await difference()).toBeGreaterThan(1e-6);
  for (const name of ["w2", "b2"] as const) {
    const {row, col} = steepest(gradients, name);
    await chooseParameter(name);
    await expectEntry(name, row, col, 0.1);
    expect(await difference()).toBeLessThan(1e-10);
    const picker = page.locator(".microscope .entry-picker");
    await expect.poll(() => picker.getAttribute("data-quantity")).toBe(name === "w2" ? "gradW2" : "gradB2");
    expect(await microscope().getByRole("slider", {name: "Hidden unit"}).isVisible()).toBe(false);
    // The valley has no right side: with the largest ε the difference is smaller than anywhere in w1's curve.
    const picture = await curve();
    await expect
      .poll(() => picture.getAttribute("aria-label"))
      .toMatch(/^The difference is \S+·10⁻¹. at ε = /);
  }
});

test("another weight is picked by mouse, ε is moved, and both gradients follow", async () => {
  const {col} = steepest(gradients, "w1");
  await chooseParameter("w1");
  await setEpsilon(-2);
  const canvas = page.locator(".microscope .entry-picker canvas");
  await canvas.click(await middleOf(canvas, [28, 28], [13, 15]));
  await expectEntry("w1", 15 * 28 + 13, col, 1e-2);
  await setEpsilon(-5);
  await expectEntry("w1", 15 * 28 + 13, col, 1e-5);
  expect(await epsilon().getAttribute("aria-valuetext")).toBe(read(1e-5));
});

test("the keyboard alone picks a parameter, an entry and ε", async () => {
  const {col} = steepest(gradients, "b1");
  await chooseParameter("w1");
  await setEpsilon(-2);
  await page.locator(".parameter-choice").getByLabel("w1").focus();
  await press("ArrowRight");
  await expectEntry("b1", 0, col, 1e-2);
  const picker = page.locator(".microscope .entry-picker");
  await expect.poll(() => picker.getAttribute("data-quantity")).toBe("gradB1"); // the picture comes after the numbers
  await picker.focus();
  const next = col % 20 === 19 ? col - 1 : col + 1;
  await press(next > col ? "ArrowRight" : "ArrowLeft");
  await expectEntry("b1", 0, next, 1e-2);
  await epsilon().focus();
  await press("ArrowLeft");
  await expectEntry("b1", 0, next, 10 ** -2.25);
});

test("the microscope's hidden unit is chosen with its slider", async () => {
  const {row} = steepest(gradients, "w1");
  await chooseParameter("b2"); // and back: a parameter that is chosen opens its steepest entry
  await chooseParameter("w1");
  await setEpsilon(-2);
  await microscope().getByRole("slider", {name: "Hidden unit"}).fill("42");
  await expectEntry("w1", row, 42, 1e-2);
  await page.getByText("gradW1, the entries of hidden unit 42").waitFor();
});
