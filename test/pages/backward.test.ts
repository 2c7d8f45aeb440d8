import type {Locator} from "playwright-core";
import {beforeEach, expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {read} from "../../lib/charts/number.js";
import {backward, createParameters, forward, type Parameters} from "../../lib/network/functional.js";
import {loss} from "../../lib/network/loss.js";
import {steepest} from "../../lib/network/steepest.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {expectProducts} from "./look-inside.js";
import {numberOf} from "./number-of.js";
import {onPage, page} from "./on-page.js";
import {middleOf, press, shows} from "./reader.js";
import {siteDigits} from "./site-digits.js";

const batch = lessonBatch(siteDigits(), 8);
const parameters = createParameters(new RandomState(0));
const activations = forward(parameters, batch.data);
const gradients = backward(parameters, batch.data, activations, batch.target);

onPage("functional/backward");
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
  expect(shown[2]).toBeCloseTo((above - below) / (2 * epsilon), 6);
  expect(shown[3]).toBeCloseTo(handWritten, 9);
}

async function setEpsilon(exponent: number): Promise<void> {
  await page.getByLabel("Nudge ε").fill(String(exponent));
}

function curveDots(): Locator {
  return page.locator(".microscope .error-dot");
}

test("the page counts the parameters and the saturated activations", async () => {
  const saturated = activations.sig1.data.filter((s) => s < 0.01 || s > 0.99).length / 1600;
  await page.getByText("for each of its 159,010 numbers").waitFor();
  await page.getByText("318,020 forward passes").waitFor();
  await page.getByText(`${(100 * saturated).toFixed(1)} % of the entries of sig1`).waitFor();
});

test("the microscope begins at the steepest weight of w1 and draws its curve once it is looked at", async () => {
  const {row, col} = steepest(gradients, "w1");
  await expectEntry("w1", row, col, 1e-5);
  await page.locator(".microscope").scrollIntoViewIfNeeded();
  const said = () => page.locator(".microscope svg").getAttribute("aria-label");
  await expect
    .poll(said)
    .toMatch(/^The difference is .* at ε = 0\.100, .* at ε = 1\.00·10⁻¹², and smallest, /);
  expect(await curveDots().count()).toBeGreaterThan(40); // of 45: a difference of exactly 0 has no place
});

test("another weight is picked by mouse, ε is moved, and both gradients follow", async () => {
  const {col} = steepest(gradients, "w1");
  const canvas = page.locator(".microscope .entry-picker canvas");
  await canvas.click(await middleOf(canvas, [28, 28], [13, 15]));
  await expectEntry("w1", 15 * 28 + 13, col, 1e-5);
  await setEpsilon(-3);
  await expectEntry("w1", 15 * 28 + 13, col, 1e-3);
  expect(await page.getByLabel("Nudge ε").getAttribute("aria-valuetext")).toBe(read(1e-3));
});

test("in w2 and b2 a large ε is exact; in w1 it is not", async () => {
  const difference = async () => numberOf((await microscopeRows())[4]);
  await setEpsilon(-1);
  await expectEntry("w1", steepest(gradients, "w1").row, steepest(gradients, "w1").col, 0.1);
  expect(await difference()).toBeGreaterThan(1e-6);
  for (const name of ["w2", "b2"] as const) {
    const {row, col} = steepest(gradients, name);
    await page.locator(".parameter-choice").getByLabel(name).check();
    await expectEntry(name, row, col, 0.1);
    expect(await difference()).toBeLessThan(1e-10);
    const picture = page.locator(".microscope .entry-picker");
    await expect.poll(() => picture.getAttribute("data-quantity")).toBe(name === "w2" ? "gradW2" : "gradB2");
    expect(await page.locator("#microscope-unit").isVisible()).toBe(false);
    // The valley has no right side: with the largest ε the difference is smaller than anywhere in w1's curve.
    const said = () => page.locator(".microscope svg").getAttribute("aria-label");
    await expect.poll(said).toMatch(/^The difference is \S+·10⁻¹. at ε = /);
  }
});

test("the keyboard alone picks a parameter, an entry and ε", async () => {
  const {col} = steepest(gradients, "b1");
  await page.locator(".parameter-choice").getByLabel("w1").focus();
  await press("ArrowRight");
  await expectEntry("b1", 0, col, 1e-5);
  await page.locator(".microscope .entry-picker").focus();
  const next = col % 20 === 19 ? col - 1 : col + 1;
  await press(next > col ? "ArrowRight" : "ArrowLeft");
  await expectEntry("b1", 0, next, 1e-5);
  await page.getByLabel("Nudge ε").focus();
  await press("ArrowLeft");
  await expectEntry("b1", 0, next, 10 ** -5.25);
});

test("the hidden unit is chosen with its slider", async () => {
  const {row} = steepest(gradients, "w1");
  await page.locator("#microscope-unit").fill("42");
  await expectEntry("w1", row, 42, 1e-5);
  await page.getByText("gradW1, the entries of hidden unit 42").waitFor();
});

test("the slope of the sigmoid is sketched with the mouse, then drawn over the sketch; a reload keeps both", async () => {
  const form = page.locator("form.predict").nth(1);
  await form.getByRole("button", {name: "Commit"}).click(); // nothing is drawn yet: nothing happens
  expect(await form.locator(".actual-line").count()).toBe(0);

  const frame = form.locator(".sketch");
  await frame.scrollIntoViewIfNeeded();
  const {x, y, width, height} = (await frame.boundingBox())!;
  await page.mouse.move(x + 70, y + height - 60);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 60, {steps: 12});
  await page.mouse.move(x + width - 30, y + height - 60, {steps: 12});
  await page.mouse.up();
  const heights = await form
    .locator(".sketch-handle")
    .evaluateAll((handles) => handles.map((h) => Number(h.getAttribute("aria-valuenow"))));
  expect(heights[3]).toBeGreaterThan(heights[0] + 30);
  expect(heights[3]).toBeGreaterThan(heights[6] + 30);

  await form.getByRole("button", {name: "Commit"}).click();
  await form.locator(".actual-line").waitFor();
  await form.getByText("a bell, 0.250 high").waitFor();
  await page.reload();
  await form.locator(".actual-line").waitFor();
  await form.getByRole("button", {name: "Try again"}).click();
  await form.locator(".sketch-handle").first().waitFor();
  expect(await form.locator(".actual-line").count()).toBe(0);
});

test("the keyboard alone sketches: a handle moves up and down", async () => {
  const form = page.locator("form.predict").nth(1);
  const handle = form.getByRole("slider").nth(3);
  await handle.focus();
  await press("ArrowUp", "ArrowUp", "PageDown", "Home", "ArrowUp");
  expect(await handle.getAttribute("aria-valuenow")).toBe("3"); // 0 % and one step of 2.5 %
  expect(await handle.getAttribute("aria-valuetext")).toBe("0.0125");
  await form.getByRole("button", {name: "Commit"}).focus();
  await press("Enter");
  await form.getByText("a bell, 0.250 high").waitFor();
});

test("the question of the shape shows the product that fits, whatever was chosen", async () => {
  const form = page.locator("form.predict").first();
  await form.getByLabel("gradLin2ᵀ · sig1").check();
  await form.getByRole("button", {name: "Commit"}).click();
  await form.getByText("8 meets 8, and 200 × 10 stays.").waitFor();
});

test("the question of the sign counts the entries of gradW1 that are exactly zero", async () => {
  const form = page.locator("form.predict").nth(2);
  await form.getByLabel("Exactly zero").check();
  await form.getByRole("button", {name: "Commit"}).click();
  let paper = 0;
  for (let pixel = 0; pixel < 784; pixel++) {
    if (Array.from({length: 8}, (_, i) => batch.pixels[784 * i + pixel]).every((ink) => ink === 0)) paper++;
  }
  await form.getByText(`for ${paper} of the 784 pixels`).waitFor();
});

const inside = () => page.locator(".inside");
const field = (name: string) => inside().getByLabel(name, {exact: true});

/** The products of gradW1[pixel, unit] = Σ data[image, pixel]·gradLin1[image, unit], one an image. */
function productsOf(pixel: number, unit: number) {
  return Array.from({length: 8}, (_, image) => ({
    place: String(image),
    left: batch.data.data[784 * image + pixel],
    right: gradients.gradLin1.data[200 * image + unit]
  }));
}

/** Look inside must show the products of this entry of gradW1, and their sum, which is taken here. */
async function expectInside(pixel: number, unit: number): Promise<void> {
  const products = productsOf(pixel, unit);
  const sum = products.reduce((sum, {left, right}) => sum + left * right, 0);
  await expectProducts(`gradW1[${pixel}, ${unit}]`, sum, products);
}

/** Below the pictures of the products: `Image 3, a 1: 0.992 × −0.0431 = −0.0428`. */
function told(image: number, pixel: number, unit: number): string {
  const {left, right} = productsOf(pixel, unit)[image];
  return `Image ${image}, a ${batch.labels[image]}: ${read(left)} × ${read(right)} = ${read(left * right)}`;
}

test("look inside sums the steepest entry of gradW1, then the one that is pressed, and reads what is pointed at", async () => {
  const {row, col} = steepest(gradients, "w1");
  await expectInside(row, col);

  const canvas = inside().locator(".entry-picker canvas");
  const [x, y] = [29 * (col % 20) + 13, 29 * Math.floor(col / 20) + 15]; // 20 × 10 tiles of 28 × 28, a gap between
  await canvas.click(await middleOf(canvas, [29 * 20 - 1, 29 * 10 - 1], [x, y]));
  await expect.poll(() => field("Pixel").inputValue()).not.toBe(String(row));
  expect(await field("Hidden unit").inputValue()).toBe(String(col));
  const pixel = Number(await field("Pixel").inputValue());
  expect(Math.abs((pixel % 28) - 13)).toBeLessThanOrEqual(1); // an entry is hardly wider than a pixel of the page
  expect(Math.abs(Math.floor(pixel / 28) - 15)).toBeLessThanOrEqual(1);
  await expectInside(pixel, col);

  const tile = inside().locator(".product-frame canvas").first();
  await tile.hover(await middleOf(tile, [3, 3], [1, 2]));
  await shows(told(7, pixel, col));
  const another = inside().locator('tbody tr:not([data-k="7"])').first();
  await another.hover();
  await shows(told(Number(await another.getAttribute("data-k")), pixel, col));
});

test("the keyboard alone opens an entry of gradW1, its neighbours, and reads its products", async () => {
  const {col} = steepest(gradients, "w1");
  await field("Pixel").focus();
  await press("Control+a");
  await page.keyboard.type("406");
  await press("Tab", "Control+a");
  await page.keyboard.type(String(col));
  await expectInside(406, col);

  await inside().locator(".entry-picker").focus();
  await press("ArrowDown");
  await expectInside(434, col);
  await press("ArrowLeft");
  await expectInside(433, col);

  const sizes = productsOf(433, col).map(({left, right}) => Math.abs(left * right));
  const largest = sizes.indexOf(Math.max(...sizes));
  await shows(told(largest, 433, col));
  await inside().locator(".product-tiles").focus();
  await press(largest < 7 ? "ArrowRight" : "ArrowLeft");
  await shows(told(largest < 7 ? largest + 1 : largest - 1, 433, col));
});
