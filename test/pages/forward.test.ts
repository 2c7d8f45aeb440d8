import {expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {percent, read} from "../../lib/charts/number.js";
import {slice} from "../../lib/digits/digits.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";
import {createParameters, forward} from "../../lib/network/functional.js";
import {endsIn, expectProducts} from "./look-inside.js";
import {onOnePage, page} from "./on-page.js";
import {middleOf, press, scrollTo, shows} from "./reader.js";
import {siteDigits} from "./site-digits.js";

const {pixels, labels} = slice(siteDigits().train, 0, 20);
const data = pixelsToData(pixels);
const parameters = createParameters(new RandomState(0));
const {lin1, sig1, output} = forward(parameters, data);
const FIRST_UNIT = sig1.data.subarray(0, 200).findIndex((x) => x > 0.25 && x < 0.75);

onOnePage("functional/forward");

/** The line below the cells: `lin1[3, 57] = −4.51`. */
function line(name: "lin1" | "sig1", image: number, unit: number): string {
  const {data, cols} = {lin1, sig1}[name];
  return `${name}[${image}, ${unit}] = ${read(data[image * cols + unit])}`;
}

/** The image and the hidden unit that are followed, below and above the figures. A figure out of view waits for the reader. */
async function follows(image: number, unit: number): Promise<void> {
  for (const name of ["lin1", "sig1"] as const) {
    await scrollTo(`.entry-picker[data-quantity=${name}]`);
    await shows(line(name, image, unit));
  }
  await shows(`lin1[${image}], by value; the line is unit ${unit}`);
  await shows(`The units of image ${image}; the ring is unit ${unit}`);
}

/** The share of sig1 that is within 0.01 of 0 or of 1 when w1, and so lin1, is this many times as large. */
function saturated(factor: number): number {
  const squashed = lin1.data.map((x) => 1 / (1 + Math.exp(-factor * x)));
  return squashed.filter((x) => x < 0.01 || x > 0.99).length / squashed.length;
}

test("what answers a question is not on the screen with it", async () => {
  const answer = page.getByText("The units of image 0; the ring is");
  await answer.waitFor();
  const question = page.locator("form.predict").filter({hasText: "what share is saturated"});
  await question.evaluate((form) => form.scrollIntoView());
  const [asked, shown] = [(await question.boundingBox())!, (await answer.boundingBox())!];
  expect(asked.y).toBeLessThan(100);
  expect(shown.y).toBeGreaterThan(900);
});

test("the histogram of lin1 counts the 200 units of the image, each bin read under the pointer", async () => {
  const bars = page.locator("figure").filter({hasText: "lin1[0], by value"}).locator("rect");
  await expect.poll(() => bars.count()).toBe(32);
  const counted = lin1.data.subarray(0, 200).filter((x) => x >= -2.5 && x < 0).length;
  await bars.nth(15).hover();
  await page.locator("figure").filter({hasText: "lin1[0], by value"}).getByText(`units ${counted}`).waitFor();
});

test("an image that does not exist is refused in words, and the last one kept", async () => {
  await page.getByLabel("Image", {exact: true}).fill("20");
  await page.getByText("A whole number from 0 to 19; 0 is kept.").waitFor();
  await follows(0, FIRST_UNIT);
});

test("look inside reads the product under the pointer, and with arrow keys", async () => {
  const telling = (pixel: number) => {
    const [x, w] = [data.data[pixel], parameters.w1.data[200 * pixel + FIRST_UNIT]];
    return `Pixel ${pixel} (row ${Math.floor(pixel / 28)}, column ${pixel % 28}): ${read(x)} × ${read(w)} = ${read(x * w)}`;
  };
  const tile = page.locator(".product-frame canvas").nth(2);
  await tile.hover(await middleOf(tile, [28, 28], [14, 13]));
  await shows(telling(13 * 28 + 14));
  await page.locator(".product-tiles").focus();
  await press("ArrowUp", "ArrowRight");
  await shows(telling(12 * 28 + 15));
});

test("a smaller factor on w1 frees the units; the lines of the program stay as they are", async () => {
  await page.getByText(`With this factor, ${percent(saturated(1))} of the units are saturated`).waitFor();
  await page.getByRole("slider", {name: "Multiply w1 by"}).focus();
  await press("Home");
  await page.getByText(`With this factor, ${percent(saturated(0.01))} of the units are saturated`).waitFor();
  await press("PageUp");
  const factor = Number(
    await page.locator(".slider").filter({hasText: "Multiply w1 by"}).locator("output").textContent()
  );
  expect(factor).toBeGreaterThan(0.01);
  await page
    .getByText(`With this factor, ${percent(saturated(factor))} of the units are saturated`)
    .waitFor();
  await follows(0, FIRST_UNIT); // sig1[0, unit] is what it was
});

test("pointing at lin1 in the program lights it in the figures", async () => {
  await page.locator(".panes [data-quantity=lin1]").first().hover();
  await expect.poll(() => page.locator(".entry-picker.lit[data-quantity=lin1]").count()).toBe(2);
});

test("every figure follows the image that is chosen with the keyboard", async () => {
  await follows(0, FIRST_UNIT);
  await page.getByRole("radio", {name: `Image 0, a ${labels[0]}`}).focus();
  await press("ArrowRight", "ArrowRight", "ArrowRight");
  await follows(3, FIRST_UNIT);
  await expect.poll(() => page.getByLabel("Image", {exact: true}).inputValue()).toBe("3");

  await scrollTo(".output-bars");
  const values = Array.from(output.data.subarray(30, 40));
  const digit = values.indexOf(Math.max(...values));
  const verdict = digit === labels[3] ? "correct" : "wrong";
  await shows(
    `The largest output is the one for ${digit}: the network reads a ${digit}. The image is a ${labels[3]}, so that is ${verdict}.`
  );
  expect(await page.locator(".output-value").allTextContents()).toEqual(values.map(read));
});

test("a press on a cell of lin1 chooses the hidden unit everywhere", async () => {
  await page.getByLabel("Image", {exact: true}).fill("0");
  await follows(0, FIRST_UNIT);
  const cells = page.locator(".entry-picker[data-quantity=lin1] canvas").first();
  await cells.click(await middleOf(cells, [40, 5], [17, 1]));
  await follows(0, 57);
  await expect.poll(() => page.getByLabel("Hidden unit", {exact: true}).inputValue()).toBe("57");
  await scrollTo(".number-table");
  const product = sig1.data[57] * parameters.w2.data[570];
  const row = page
    .getByRole("region", {name: "From one hidden unit to ten digits"})
    .locator("tbody tr")
    .first();
  await expect.poll(() => row.locator("td").nth(2).textContent()).toBe(read(product));

  await page.locator(".entry-picker[data-quantity=sig1]").focus();
  await press("ArrowDown");
  await follows(0, 97);
});

test("look inside lists the very products, largest first, down to exactly the entry", async () => {
  await page.getByLabel("Image", {exact: true}).fill("4");
  await page.getByLabel("Hidden unit", {exact: true}).fill("123");
  const products = Array.from({length: 784}, (_, p) => ({
    place: `${Math.floor(p / 28)}, ${p % 28}`,
    left: data.data[784 * 4 + p],
    right: parameters.w1.data[200 * p + 123]
  }));
  await expectProducts("lin1[4, 123]", lin1.data[200 * 4 + 123], products);
});

test("look inside opens the entry that is pressed, and its neighbours with the arrow keys", async () => {
  const all = page.locator(".inside .entry-picker");
  const canvas = all.locator("canvas");
  await canvas.click(await middleOf(canvas, [200, 20], [60, 7]));
  await endsIn(lin1.data[200 * 7 + 60]);
  await all.focus();
  await press("ArrowDown");
  await endsIn(lin1.data[200 * 8 + 60]);
  await press("ArrowLeft");
  await endsIn(lin1.data[200 * 8 + 59]);
  expect(await page.getByLabel("Hidden unit", {exact: true}).inputValue()).toBe("59");
});

test("the question about saturation is answered with the keyboard, and explained with the measured share", async () => {
  await page.getByRole("radio", {name: "under 5 %"}).focus();
  await press("ArrowDown", "ArrowDown", "Enter");
  await page.getByText(`It is ${percent(saturated(1))}.`).waitFor();
  await page.getByText("Your answer: from 30 to 95 %.").waitFor();
});

test("the question about swapped factors draws both products, the one that exists and the one that does not", async () => {
  const question = page.locator("form.predict").filter({hasText: "what is the shape of w1 · data?"});
  await question.getByRole("radio", {name: "784 × 784"}).focus();
  await press("ArrowDown", "Enter");
  await question.getByText("Your answer: there is no such product.").waitFor();
  await question
    .getByRole("img", {name: "data is 20 × 784, w1 is 784 × 200, data · w1 is 20 × 200. 784 meets 784"})
    .waitFor();
  await question
    .getByRole("img", {name: "w1 is 784 × 200, data is 20 × 784. 200 does not meet 20"})
    .waitFor();
});

test("a figure that is drawn anew while its quantity is lit keeps the light", async () => {
  await page.setViewportSize({width: 1280, height: 9000}); // a figure out of view is not drawn anew
  await page.locator(".panes [data-quantity=lin1]").first().hover();
  const lit = page.locator(".entry-picker.lit[data-quantity=lin1]:not([data-before])");
  await expect.poll(() => lit.count()).toBe(2);
  await lit.evaluateAll((figures) => {
    for (const figure of figures) figure.setAttribute("data-before", "");
  });
  await page.emulateMedia({colorScheme: "dark"});
  await expect.poll(() => page.locator(".entry-picker[data-before]").count()).toBe(0);
  expect(await lit.count()).toBe(2);
});
