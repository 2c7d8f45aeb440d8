import type {Locator} from "playwright-core";
import {beforeEach, expect, test} from "vitest";
import {draw} from "../../lib/digits/draw.js";
import {enlarge} from "../../lib/digits/enlarge.js";
import {normalise} from "../../lib/digits/normalise.js";
import {onPage, page} from "./on-page.js";
import {middleOf, press, scrollTo, shows} from "./reader.js";
import {siteDigits} from "./site-digits.js";

const {pixels, labels} = siteDigits().train;

onPage("functional/digits", {hasTouch: true});
beforeEach(() => reader().locator(".readout").waitFor());

/** The figure that reads an image of the set, and the one that reads what was drawn. */
function reader(): Locator {
  return page.locator("figure:has(.pixel-reader)").first();
}
function result(): Locator {
  return page.locator("figure:has(.pixel-reader)").nth(1);
}

/** The line below an image: the pixel, and the same in `data`. */
function line(image: Uint8Array, x: number, y: number): string {
  const value = image[28 * y + x];
  return `Row ${y}, column ${x}: ${value}. In data, column ${28 * y + x}: ${(value / 255).toFixed(3)}.`;
}

function imageAt(i: number): Uint8Array {
  return pixels.subarray(784 * i, 784 * (i + 1));
}

async function reads(figure: Locator, text: string): Promise<void> {
  await expect.poll(() => figure.locator(".readout").textContent()).toBe(text);
}

test("the pointer reads a pixel, and the arrow keys its neighbours", async () => {
  await reads(reader(), line(imageAt(0), 14, 14));
  await reader()
    .locator("canvas")
    .hover({position: {x: 10 * 9 + 4, y: 12 * 9 + 4}});
  await reads(reader(), line(imageAt(0), 10, 12));
  expect(await reader().locator(".pixel-numbers [data-read]").textContent()).toBe(
    String(imageAt(0)[12 * 28 + 10])
  );
  expect(await reader().locator(".pixel-numbers span").nth(0).textContent()).toBe(
    String(imageAt(0)[9 * 28 + 7])
  );

  await page.locator(".pixel-reader").first().focus();
  await page.mouse.move(0, 0);
  await press("ArrowRight", "ArrowDown");
  await reads(reader(), line(imageAt(0), 11, 13));
});

test("another image is chosen with the keyboard, and data follows", async () => {
  await page.getByRole("radio", {name: `Image 0, a ${labels[0]}`}).focus();
  await press("ArrowRight", "ArrowRight");
  await reads(reader(), line(imageAt(2), 14, 14));
  await scrollTo(".entry-picker");
  await shows(`data[2, 406] = ${(imageAt(2)[406] / 255).toFixed(3)}`);
});

test("a press on data moves the mark in the image, and the arrow keys go on from there", async () => {
  const data = page.locator(".entry-picker[data-quantity=data]");
  const canvas = data.locator("canvas");
  await canvas.click(await middleOf(canvas, [784, 10], [380, 5]));
  const told = page.getByText(/^data\[5, \d+\] = /);
  await told.waitFor();
  const pixel = Number(/, (\d+)]/.exec((await told.textContent())!)![1]);
  expect(Math.abs(pixel - 380)).toBeLessThanOrEqual(1); // a column is a little narrower than a pixel of the page
  await scrollTo(".pixel-reader");
  await reads(reader(), line(imageAt(5), pixel % 28, Math.floor(pixel / 28)));
  await data.focus();
  await press("ArrowUp");
  await reads(reader(), line(imageAt(4), pixel % 28, Math.floor(pixel / 28)));
});

test("each label becomes a row with one 1, in the label's column", async () => {
  const rows = page.getByRole("region", {name: "Labels and their targets"}).locator("tbody tr");
  for (let i = 0; i < 10; i++) {
    const entries = await rows.nth(i).locator("td").allTextContents();
    expect(entries).toEqual(Array.from({length: 10}, (_, digit) => (digit === labels[i] ? "1" : "0")));
  }
});

test("what is drawn with the mouse is normalised like the set, and can be cleared", async () => {
  await page.locator(".pad").scrollIntoViewIfNeeded();
  const sheet = (await page.locator(".pad").boundingBox())!;
  const scale = sheet.width / 280;
  await page.mouse.move(sheet.x + 40 * scale, sheet.y + 40 * scale);
  await page.mouse.down();
  await page.mouse.move(sheet.x + 40 * scale, sheet.y + 160 * scale, {steps: 4});
  await page.mouse.up();
  await result().getByText("What it becomes: 28 × 28 pixels", {exact: true}).waitFor();

  const drawn = normalise(draw([[40, 160].map((y) => ({x: 40, y, radius: 11}))]));
  const shown = await result()
    .locator("canvas")
    .evaluate((canvas: HTMLCanvasElement) => [...canvas.getContext("2d")!.getImageData(0, 0, 28, 28).data]);
  const paper = shown[0];
  const inked = Array.from({length: 784}, (_, i) => Math.abs(shown[4 * i] - paper) > 100);
  expect(inked).toEqual(Array.from(drawn, (ink) => ink > 118)); // 100 of the 217 levels between paper and ink
  expect(await page.locator(".pad polyline").count()).toBe(1);

  await page.getByRole("button", {name: "Clear the sheet"}).click();
  await result().getByText("What it becomes: nothing is drawn yet", {exact: true}).waitFor();
  expect(await page.locator(".pad polyline").count()).toBe(0);
});

test("a finger draws on the sheet, and scrolls the page everywhere else", async () => {
  await page.locator(".pad").scrollIntoViewIfNeeded();
  const sheet = (await page.locator(".pad").boundingBox())!;
  const touch = await page.context().newCDPSession(page);
  const at = (x: number, y: number) => [{x: sheet.x + x, y: sheet.y + y}];
  const before = await page.evaluate(() => scrollY);
  await touch.send("Input.dispatchTouchEvent", {type: "touchStart", touchPoints: at(100, 220)});
  for (let y = 200; y >= 60; y -= 20) {
    await touch.send("Input.dispatchTouchEvent", {type: "touchMove", touchPoints: at(100, y)});
  }
  await touch.send("Input.dispatchTouchEvent", {type: "touchEnd", touchPoints: []});
  await result().getByText("What it becomes: 28 × 28 pixels", {exact: true}).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  const held = await page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => getComputedStyle(element).touchAction !== "auto")
      .map((element) => element.getAttribute("class"))
  );
  expect(held).toEqual(["pad"]);
});

test("without a pointer, a digit of the set is laid on the sheet and normalised", async () => {
  const select = page.getByLabel("Or lay a digit on it");
  await select.focus();
  await press("ArrowDown", "ArrowDown");
  expect(await select.inputValue()).toBe("1");
  const became = normalise(enlarge(imageAt(1), 3));
  await reads(result(), line(became, 14, 14));
  await page.locator(".pixel-reader").nth(1).focus();
  await press("ArrowLeft");
  await reads(result(), line(became, 13, 14));
});
