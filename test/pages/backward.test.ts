import type {Locator} from "playwright-core";
import {beforeEach, expect, test} from "vitest";
import {largestEntry} from "../../lib/array/largest-entry.js";
import {norm} from "../../lib/array/norm.js";
import {RandomState} from "../../lib/array/random-state.js";
import {COLOUR_WORDS} from "../../lib/charts/colour-words.js";
import {read} from "../../lib/charts/number.js";
import {backward, createParameters, forward, type Parameters} from "../../lib/network/functional.js";
import {loss} from "../../lib/network/loss.js";
import {steepest} from "../../lib/network/steepest.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {expectFarBelow} from "./distance.js";
import {expectProducts} from "./look-inside.js";
import {numberOf} from "./number-of.js";
import {onOnePage, page} from "./on-page.js";
import {bringIntoView, middleOf, press, scrollTo, shows, status} from "./reader.js";
import {siteDigits} from "./site-digits.js";

const batch = lessonBatch(siteDigits(), 8);
const parameters = createParameters(new RandomState(0));
const activations = forward(parameters, batch.data);
const gradients = backward(parameters, batch.data, activations, batch.target);

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

/** The name of the colour of the figures that is nearest to a dot of a canvas: "gradient", "weight-negative". */
function colourAt(canvas: Locator, x: number, y: number): Promise<string> {
  return canvas.evaluate(
    (canvas: HTMLCanvasElement, [x, y]) => {
      const styles = getComputedStyle(document.documentElement);
      const names = [
        "ink",
        "activation",
        "weight-negative",
        "weight-positive",
        "gradient",
        "gradient-negative"
      ];
      const dot = canvas.getContext("2d")!.getImageData(x, y, 1, 1).data;
      const distances = names.map((name) => {
        const [r, g, b] = styles.getPropertyValue(`--${name}`).match(/\d+/g)!.map(Number);
        return Math.hypot(r - dot[0], g - dot[1], b - dot[2]);
      });
      return names[distances.indexOf(Math.min(...distances))];
    },
    [x, y]
  );
}

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

/** The entry that is open at first: of the largest entry of gradLin1, the pixel with the most ink. */
function firstOpen(): {pixel: number; unit: number} {
  const {row, col} = largestEntry(gradients.gradLin1);
  const image = batch.data.data.subarray(784 * row, 784 * (row + 1));
  return {pixel: image.indexOf(Math.max(...image)), unit: col};
}

const unitSlider = () =>
  page.locator("main > .observablehq").getByRole("slider", {name: "Hidden unit"}).first();

/** The slider, the unit's picture and the check below must follow the entry that is open. */
async function expectFollows(pixel: number, unit: number): Promise<void> {
  await expect.poll(() => unitSlider().inputValue()).toBe(String(unit));
  await bringIntoView(unitSlider());
  await shows(`gradW1[:, ${unit}], in the places of the pixels`);
  const check = status(`gradW1[${pixel}, ${unit}], by hand`);
  await bringIntoView(check);
  const handWritten = gradients.gradW1.data[pixel * 200 + unit];
  expect(Number(await check.textContent())).toBeCloseTo(handWritten, 12);
  expect(Math.abs(Number(await status("measured").textContent()) - handWritten)).toBeLessThan(1e-6);
}

test("the page counts the parameters and the saturated activations", async () => {
  const saturated = activations.sig1.data.filter((s) => s < 0.01 || s > 0.99).length / 1600;
  await page.getByText("for each of its 159,010 numbers").waitFor();
  await page.getByText("318,020 forward passes").waitFor();
  await page.getByText(`${(100 * saturated).toFixed(1)} % of the entries of sig1`).waitFor();
});

test("no answer is on the screen with its question", async () => {
  const [product, slope, paper, epsilon] = await page.locator("form.predict").all();
  const line = (name: string) => page.locator("pre").filter({hasText: `const ${name} =`});
  const panes = (name: string) => page.locator(".panes").filter({hasText: name}).first();
  await expectFarBelow(panes("grad_w2"), product);
  await expectFarBelow(panes("grad_lin1"), slope);
  await expectFarBelow(page.getByText(/^gradW1\[:, \d+\], in the places/), paper);
  await expectFarBelow(page.locator(".live:has(.error-dots)"), epsilon);
  expect(await line("gradW2").count()).toBe(1);
});

test("every picture of a gradient tells its smallest and its largest entry", async () => {
  for (const name of ["gradOutput", "gradB2", "gradSig1", "gradLin1", "gradB1"] as const) {
    const {rows, cols, data} = gradients[name];
    const picture = page.locator(`canvas.gradient-picture[data-quantity=${name}]`);
    await expect
      .poll(() => picture.getAttribute("aria-label"))
      .toContain(
        `${name}, ${rows} × ${cols}: from ${read(Math.min(...data))} to ${read(Math.max(...data))};`
      );
  }
});

test("the colours that the text names are those of the picture", async () => {
  const {data} = gradients.gradOutput;
  const picture = page.locator("canvas.gradient-picture[data-quantity=gradOutput]");
  for (const [sign, word, largest] of [
    ["positive", "violet", Math.max(...data)],
    ["negative", "olive", Math.min(...data)]
  ] as const) {
    const place = data.indexOf(largest);
    const colour = await colourAt(picture, place % 10, Math.floor(place / 10));
    expect(COLOUR_WORDS[`--${colour}` as keyof typeof COLOUR_WORDS]).toBe(word);
    await page.getByText(new RegExp(`the entry is ${sign}, ${word}`)).waitFor();
  }
});

test("gradW2 is drawn as cells, each with its value under the pointer", async () => {
  const figure = page.locator(".plot-figure").filter({hasText: "gradW2: one column per hidden unit"});
  await bringIntoView(figure);
  await expect.poll(() => figure.locator("svg rect").count()).toBe(2000);
  const largest = Math.max(...gradients.gradW2.data.map(Math.abs));
  expect(await figure.locator(".legend").textContent()).toContain(read(largest));
  const {row, col} = largestEntry(gradients.gradW2);
  await figure
    .locator("svg rect")
    .nth(row * 10 + col)
    .hover();
  await figure.getByText(`hidden unit ${row}`).waitFor();
  await figure.getByText(`digit ${col}`).waitFor();
});

test("the norms of the eight gradients are drawn, and told at the sigmoid", async () => {
  const figure = page.locator(".plot-figure").filter({hasText: "Size of each gradient"});
  await bringIntoView(figure);
  expect(await figure.locator("circle").count()).toBe(8);
  for (const name of Object.keys(gradients)) await figure.getByText(name, {exact: true}).waitFor();
  const [comes, goes] = [gradients.gradSig1, gradients.gradLin1].map((gradient) => read(norm(gradient)));
  await page.getByText(`At the sigmoid, ${comes} comes in and ${goes} goes on.`).waitFor();
});

test("axis=0 is explained where it is met, with NumPy's shape beside ours", async () => {
  await page
    .getByText(/This is what axis=0 means\..*the shape \(10,\), .* keeps the one row, 1 × 10\./)
    .waitFor();
});

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

test("look inside sums an entry of gradW1, then the one that is pressed, and reads what is pointed at", async () => {
  const {pixel: first, unit} = firstOpen();
  await expectInside(first, unit);

  const canvas = inside().locator(".entry-picker canvas");
  const [x, y] = [29 * (unit % 20) + 13, 29 * Math.floor(unit / 20) + 15]; // 20 × 10 tiles of 28 × 28, a gap between
  await canvas.click(await middleOf(canvas, [29 * 20 - 1, 29 * 10 - 1], [x, y]));
  await expect.poll(() => field("Pixel").inputValue()).not.toBe(String(first));
  expect(await field("Hidden unit").inputValue()).toBe(String(unit));
  const pixel = Number(await field("Pixel").inputValue());
  expect(Math.abs((pixel % 28) - 13)).toBeLessThanOrEqual(1); // an entry is hardly wider than a pixel of the page
  expect(Math.abs(Math.floor(pixel / 28) - 15)).toBeLessThanOrEqual(1);
  await expectInside(pixel, unit);

  const tile = inside().locator(".product-frame canvas").first();
  await tile.hover(await middleOf(tile, [3, 3], [1, 2]));
  await shows(told(7, pixel, unit));
  const another = inside().locator('tbody tr:not([data-k="7"])').first();
  await another.hover();
  await shows(told(Number(await another.getAttribute("data-k")), pixel, unit));
});

test("one hidden unit is chosen on the slider or in the tiles; slider, picture, tiles and check follow", async () => {
  const {pixel, unit} = firstOpen();
  await field("Pixel").fill(String(pixel));
  await field("Hidden unit").fill(String(unit));
  await expectFollows(pixel, unit);
  const next = unit === 199 ? 198 : unit + 1;
  await unitSlider().focus();
  await press(next > unit ? "ArrowRight" : "ArrowLeft");
  await expectFollows(pixel, next);
  await expectInside(pixel, next);

  await field("Hidden unit").fill("57");
  await expectInside(pixel, 57);
  await expectFollows(pixel, 57);
});

test("the keyboard alone opens an entry of gradW1, its neighbours, and reads its products", async () => {
  const {unit: col} = firstOpen();
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

test("the slope of the sigmoid is sketched with the mouse, then drawn over the sketch; a reload keeps both", async () => {
  const form = page.locator("form.predict").nth(1);
  await form.getByRole("button", {name: "Commit"}).click(); // nothing is drawn yet: nothing happens
  expect(await form.locator(".actual-line").count()).toBe(0);

  const frame = form.locator(".sketch");
  await bringIntoView(frame);
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
