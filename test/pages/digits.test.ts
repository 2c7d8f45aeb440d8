import type {Locator} from "playwright-core";
import {beforeEach, describe, expect, test} from "vitest";
import {percent} from "../../lib/charts/number.js";
import {slice} from "../../lib/digits/digits.js";
import {draw} from "../../lib/digits/draw.js";
import {enlarge} from "../../lib/digits/enlarge.js";
import {normalise} from "../../lib/digits/normalise.js";
import {onOnePage, page} from "./on-page.js";
import {darkness, strayPixels} from "./pixels.js";
import {bringIntoView, middleOf, press, scrollTo, shows} from "./reader.js";
import {siteDigits} from "./site-digits.js";

const {pixels, labels} = siteDigits().train;

/** The figure that reads an image of the set, and the one that reads what was drawn. */
function reader(): Locator {
  return page.locator("figure:has(.pixel-reader)").first();
}
function result(): Locator {
  return page.locator("figure:has(.pixel-reader)").nth(1);
}

/** The line below an image, and the line below `data`. */
function line(image: Uint8Array, x: number, y: number): string {
  return `Row ${y}, column ${x}: ${image[28 * y + x]}.`;
}
function dataLine(i: number, col: number): string {
  const value = (imageAt(i)[col] / 255).toFixed(3);
  return `data[${i}, ${col}] = ${value}, row ${Math.floor(col / 28)}, column ${col % 28} of image ${i}`;
}

function imageAt(i: number): Uint8Array {
  return pixels.subarray(784 * i, 784 * (i + 1));
}

async function reads(figure: Locator, text: string): Promise<void> {
  await expect.poll(() => figure.locator(".readout").textContent()).toBe(text);
}

/** The image of Plot's raster under a title. */
function raster(title: string): Locator {
  return page.locator("figure").filter({hasText: title}).locator("image");
}

/** Pixels as shares of the darkest one, to what 256 shades can tell. */
function expectImage(shown: readonly number[], wanted: readonly number[]): void {
  const most = Math.max(...shown);
  const far = wanted.filter((share, i) => Math.abs(shown[i] / most - share / Math.max(...wanted)) > 0.02);
  expect(shown.length).toBe(wanted.length);
  expect(far).toEqual([]);
}

const everyPage = () => reader().locator(".readout").waitFor();

describe("on a laptop", () => {
  onOnePage("functional/digits", {hasTouch: true});
  beforeEach(everyPage);

  test("another image is chosen with the keyboard; data, its row as an image, target and the sheet follow", async () => {
    await page.getByRole("radio", {name: `Image 0, a ${labels[0]}`}).focus();
    await press("ArrowRight", "ArrowRight");
    await reads(reader(), line(imageAt(2), 14, 14));
    await scrollTo(".entry-picker");
    await shows(dataLine(2, 406));
    const row = raster("data[2], cut into 28 rows of 28");
    await row.waitFor();
    expectImage(await darkness(row), [...imageAt(2)]);
    const marked = page.getByRole("region", {name: "Labels and their targets"}).locator("[data-chosen]");
    expect(
      await marked.evaluateAll((rows) => rows.map((row) => (row as HTMLTableRowElement).rowIndex))
    ).toEqual([3]);
    expect(
      await page.getByLabel("Lay a digit on it").evaluate((menu: HTMLSelectElement) => menu.selectedIndex)
    ).toBe(3);
    await bringIntoView(page.locator(".pad")); // the result beside it may be drawn anew meanwhile
    await reads(result(), line(normalise(enlarge(imageAt(2), 3)), 14, 14));
  });

  test("without a pointer, a digit of the set is laid on the sheet and normalised", async () => {
    await page.getByRole("radio", {name: `Image 0, a ${labels[0]}`}).check();
    const select = page.getByLabel("Lay a digit on it");
    await select.focus();
    await press("ArrowDown");
    expect(await select.evaluate((menu: HTMLSelectElement) => menu.selectedIndex)).toBe(2);
    const became = normalise(enlarge(imageAt(1), 3));
    await reads(result(), line(became, 14, 14));
    await page.locator(".pixel-reader").nth(1).focus();
    await press("ArrowLeft");
    await reads(result(), line(became, 13, 14));
  });

  test("what is drawn with the mouse is normalised like the set, and can be cleared", async () => {
    await bringIntoView(page.locator(".pad"));
    await result().getByText("What it becomes: 28 × 28 pixels", {exact: true}).waitFor(); // the chosen image
    const sheet = (await page.locator(".pad").boundingBox())!;
    const scale = sheet.width / 280;
    await page.mouse.move(sheet.x + 40 * scale, sheet.y + 40 * scale);
    await page.mouse.down();
    await page.mouse.move(sheet.x + 40 * scale, sheet.y + 160 * scale, {steps: 4});
    await page.mouse.up();

    const drawn = normalise(draw([[40, 160].map((y) => ({x: 40, y, radius: 11}))]));
    const inked = () =>
      result()
        .locator("canvas")
        .evaluate((canvas: HTMLCanvasElement) => {
          const {data} = canvas.getContext("2d")!.getImageData(0, 0, 28, 28);
          return Array.from({length: 784}, (_, i) => Math.abs(data[4 * i] - data[0]) > 100);
        });
    // 100 of the 217 levels between paper and ink
    await expect.poll(inked).toEqual(Array.from(drawn, (ink) => ink > 118));
    expect(await page.locator(".pad polyline").count()).toBe(1);
    expect(await page.locator(".pad-laid canvas").count()).toBe(0);

    await page.getByRole("button", {name: "Clear the sheet"}).click();
    await result().getByText("What it becomes: nothing is drawn yet", {exact: true}).waitFor();
    expect(await page.locator(".pad polyline").count()).toBe(0);
    await page.getByRole("radio", {name: `Image 3, a ${labels[3]}`}).check();
    await reads(reader(), line(imageAt(3), 14, 14));
    await result().getByText("What it becomes: nothing is drawn yet", {exact: true}).waitFor();
  });

  test("a finger draws on the sheet, and scrolls the page everywhere else", async () => {
    await bringIntoView(page.locator(".pad"));
    const sheet = (await page.locator(".pad").boundingBox())!;
    const touch = await page.context().newCDPSession(page);
    const at = (x: number, y: number) => [{x: sheet.x + x, y: sheet.y + y}];
    const before = await page.evaluate(() => scrollY);
    await touch.send("Input.dispatchTouchEvent", {type: "touchStart", touchPoints: at(100, 220)});
    for (let y = 200; y >= 60; y -= 20) {
      await touch.send("Input.dispatchTouchEvent", {type: "touchMove", touchPoints: at(100, y)});
    }
    await touch.send("Input.dispatchTouchEvent", {type: "touchEnd", touchPoints: []});
    await expect.poll(() => page.locator(".pad polyline").count()).toBe(1);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const held = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((element) => getComputedStyle(element).touchAction !== "auto")
        .map((element) => element.getAttribute("class"))
    );
    expect(held).toEqual(["pad"]);
  });

  test("the pointer reads a pixel, and the arrow keys its neighbours", async () => {
    await page.getByRole("radio", {name: `Image 0, a ${labels[0]}`}).check();
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

  test("the value under the pointer is read from the row that is an image again", async () => {
    const row = raster("data[0], cut into 28 rows of 28");
    await row.waitFor();
    await row.hover(await middleOf(row, [28, 28], [17, 9]));
    await page.getByText(/row 9, column 17: /).waitFor();
  });

  test("a press on data moves the mark in the image, and the arrow keys go on from there", async () => {
    const data = page.locator(".entry-picker[data-quantity=data]");
    await scrollTo(".entry-picker[data-quantity=data]");
    await data.locator("canvas").click(await middleOf(data.locator("canvas"), [784, 10], [380, 5]));
    await shows(dataLine(5, 380));
    await scrollTo(".pixel-reader");
    await reads(reader(), line(imageAt(5), 380 % 28, Math.floor(380 / 28)));
    await data.focus();
    await press("ArrowUp");
    await reads(reader(), line(imageAt(4), 380 % 28, Math.floor(380 / 28)));
  });

  test("the share of paper in data is the one that is counted", async () => {
    const zeros = slice({pixels, labels}, 0, 10).pixels.filter((pixel) => pixel === 0).length;
    await page.getByText(`${percent(zeros / 7840)} of these numbers are exactly 0`).waitFor();
  });

  test("each label becomes a row with one 1, in the label's column", async () => {
    const rows = page.getByRole("region", {name: "Labels and their targets"}).locator("tbody tr");
    for (let i = 0; i < 10; i++) {
      const entries = await rows.nth(i).locator("td").allTextContents();
      expect(entries).toEqual(Array.from({length: 10}, (_, digit) => (digit === labels[i] ? "1" : "0")));
    }
  });

  test("the slider chooses the digit whose images are averaged", async () => {
    await page.getByRole("slider", {name: "Digit"}).focus();
    await press("ArrowLeft", "ArrowLeft");
    const same = [...labels.subarray(0, 100).keys()].filter((i) => labels[i] === 1);
    const mean = Array.from(
      {length: 784},
      (_, p) => same.reduce((sum, i) => sum + imageAt(i)[p], 0) / same.length
    );
    const shown = raster(`The mean of ${same.length} images with label 1`);
    await shown.waitFor();
    expectImage(await darkness(shown), mean);
  });

  test("the question about a column is answered with the keyboard, and explained", async () => {
    const question = page.locator("form.predict").filter({hasText: "In which column of data"});
    await question.getByRole("radio", {name: /^160/}).focus();
    await press("ArrowDown", "Enter");
    await question.getByText("28 · 20 + 5 = 565.").waitFor();
  });
});

const screens = [
  {width: 1280, ratio: 1},
  {width: 1280, ratio: 2},
  {width: 390, ratio: 1},
  {width: 390, ratio: 2},
  {width: 390, ratio: 3}
];
describe.each(screens)("at $width px with $ratio pixels to one of CSS", ({width, ratio}) => {
  onOnePage("functional/digits", {viewport: {width, height: 900}, deviceScaleFactor: ratio});
  beforeEach(everyPage);

  test("data is drawn unsmoothed: each entry is a block of whole pixels, and no two images' rows run together", async () => {
    const canvas = page.locator(".entry-picker[data-quantity=data] canvas");
    await scrollTo(".entry-picker[data-quantity=data]");
    await page.addStyleTag({content: ".entry-mark {visibility: hidden}"});
    expect(await strayPixels(canvas)).toEqual([]);
  });

  test("the marked entry of data is in sight, and its frame can be scrolled to the others", async () => {
    await scrollTo(".entry-picker[data-quantity=data]");
    const inSight = () =>
      page.locator(".entry-frame").evaluate((frame) => {
        const [mark, box] = [frame.querySelector(".entry-mark")!, frame].map((each) =>
          each.getBoundingClientRect()
        );
        return mark!.left >= box!.left && mark!.right <= box!.right;
      });
    await page.locator(".entry-picker[data-quantity=data]").focus();
    await expect.poll(inSight).toBe(true);
    for (let i = 0; i < 26; i++) await press("ArrowRight");
    await shows(dataLine(0, 406 + 26));
    await expect.poll(inSight).toBe(true);
  });
});
