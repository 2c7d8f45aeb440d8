import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {onOnePage, page} from "./on-page.js";
import {press} from "./reader.js";

interface Golden {
  readonly seed: number;
  readonly learningRate: number;
  readonly epochs: number;
  readonly listing: string;
  readonly lines: readonly string[];
}
const golden: {runs: Golden[]} = JSON.parse(readFileSync("data/golden/listing.json", "utf8"));

onOnePage("reference/numpy", {permissions: ["clipboard-read", "clipboard-write"]});

const printed = () => page.getByRole("region", {name: "What it must print"}).textContent();
const listing = () => page.getByRole("region", {name: "Python listing"}).textContent();

/** The numbers of some lines, to eight digits: the ninth may differ from NumPy's. */
const eight = (text: string) =>
  (text.match(/\d\.\d{8}e[+-]\d\d/g) ?? []).map((x) => Number(x).toPrecision(8));

test.each(golden.runs)(
  "with seed $seed the page gives the listing and the numbers that NumPy printed",
  async (run) => {
    await page.getByLabel("Seed").fill(String(run.seed));
    await page.getByLabel("Learning rate").fill(String(run.learningRate));
    await page.getByLabel("Epochs").focus();
    await press("Control+a");
    await page.keyboard.type(String(run.epochs));
    expect(await listing()).toBe(run.listing);
    await expect.poll(async () => (await printed())!.trim().split("\n").length).toBe(run.epochs);
    const numbers = eight((await printed())!);
    expect(numbers).toHaveLength(3 * run.epochs);
    for (const [i, number] of eight(run.lines.join("\n")).entries()) {
      expect(Math.abs(Number(numbers[i]) / Number(number) - 1)).toBeLessThan(3e-8);
    }
  }
);

test("the copy button puts the listing into the clipboard", async () => {
  await page.getByLabel("Seed").fill("11");
  await page.getByRole("button", {name: "Copy the listing"}).press("Enter");
  await page.getByText("Copied.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await listing());
  expect(copied).toContain("seed, lr, n_epoch, n = 11,");
});

test("a seed that RandomState does not take is refused in words, and the listing stays", async () => {
  await page.getByLabel("Seed").fill("5");
  const before = await listing();
  await page.getByLabel("Seed").fill("-1");
  await page.getByText("A whole number from 0 to 4,294,967,295; 5 is kept.").waitFor();
  expect(await listing()).toBe(before);
  await page.getByLabel("Seed").fill("1");
  expect(await listing()).not.toBe(before);
  expect(await page.locator(".refusal:visible").count()).toBe(0);
});
