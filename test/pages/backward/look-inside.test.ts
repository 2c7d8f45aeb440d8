import {expect, test} from "vitest";
import {largestEntry} from "../../../lib/array/largest-entry.js";
import {read} from "../../../lib/charts/number.js";
import {batch, gradients} from "../eight-images.js";
import {expectProducts} from "../look-inside.js";
import {onOnePage, page} from "../on-page.js";
import {bringIntoView, middleOf, press, shows, status} from "../reader.js";

onOnePage("functional/backward");

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
