import {beforeEach, expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {read} from "../../lib/charts/number.js";
import {onPage, page} from "./on-page.js";
import {press} from "./reader.js";

onPage("functional/parameters");
beforeEach(() =>
  page
    .getByText(/^w1\[0\] begins/)
    .first()
    .waitFor()
);

function beginning(seed: number): string {
  const {data} = new RandomState(seed).randn(1, 4);
  return `w1[0] begins ${Array.from(data, read).join(", ")}`;
}

test("the parameters are counted, and drawn in proportion", async () => {
  const table = page.getByRole("region", {name: "The parameters, counted"});
  expect(await table.locator("td:nth-child(3)").allTextContents()).toEqual([
    "156,800",
    "200",
    "2,000",
    "10",
    "159,010"
  ]);
  const boxes = page.locator(".shape-box");
  const [w1, w2] = [(await boxes.nth(0).boundingBox())!, (await boxes.nth(2).boundingBox())!];
  expect(w1.height / w1.width).toBeCloseTo(784 / 200, 1);
  expect(w1.height / w2.height).toBeCloseTo(784 / 200, 1);
  const b2 = (await boxes.nth(3).boundingBox())!;
  expect(Math.min(b2.width, b2.height)).toBeGreaterThan(5); // 1 × 10 can still be seen
});

test("the same seed gives the same weights, another seed others", async () => {
  await page.getByText("Entries of w1 that differ: 156,800 of 156,800.").waitFor();
  await page.getByLabel("Another seed").fill("7");
  await page.getByText(beginning(7)).waitFor();
  await page.getByLabel("Seed", {exact: true}).fill("7");
  await page.getByText("Entries of w1 that differ: 0 of 156,800.").waitFor();
  expect(await page.getByText(beginning(7)).count()).toBe(2);
});

test("the keyboard alone changes a seed; what is no seed is refused", async () => {
  await page.getByLabel("Another seed").focus();
  await press("ArrowUp");
  await page.getByText(beginning(2)).waitFor();
  await page.keyboard.type("x-");
  await page.getByText("A whole number from 0 to 4,294,967,295; 2 is kept.").waitFor();
  await page.getByText(beginning(2)).waitFor();
});

test("the spread of w1 is described in numbers", async () => {
  const {data} = new RandomState(0).randn(784, 200);
  const mean = data.reduce((sum, x) => sum + x, 0) / data.length;
  const deviation = Math.sqrt(data.reduce((sum, x) => sum + (x - mean) ** 2, 0) / data.length);
  await page.getByText(`Mean ${read(mean)}, standard deviation ${read(deviation)}`).waitFor();
  expect(await page.locator(".spread-bar").count()).toBe(40);
});

test("the question about the largest weight is answered with the keyboard and explained", async () => {
  const {data} = new RandomState(0).randn(784, 200);
  const largest = data.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  await page.getByRole("radio", {name: "below 2"}).focus();
  await press("ArrowDown", "Enter");
  await page.getByText(`It is ${read(largest)}.`).waitFor();
  await page.getByText("Your answer: from 2 to 4.").waitFor();
});
