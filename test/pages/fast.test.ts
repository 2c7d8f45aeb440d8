import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {percent, read, whole} from "../../lib/charts/number.js";
import {slice} from "../../lib/digits/digits.js";
import {oneHot} from "../../lib/digits/one-hot.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";
import type {MeasureDesk} from "../../lib/lessons/speed/measure-desk.js";
import {backward, createParameters, forward} from "../../lib/network/functional.js";
import type {RecordedSpeeds, Speeds} from "../../lib/speed/speeds.js";
import {numberOf} from "./number-of.js";
import {onOnePage, onPage, page} from "./on-page.js";
import {siteDigits} from "./site-digits.js";

const NAMES = ["Naive loop", "Loop order", "Skipping zeros", "Running sums", "SIMD", "Workers"];
const recording: RecordedSpeeds = JSON.parse(readFileSync("data/bench/steps.json", "utf8"));
const {train} = siteDigits(250); // those that are measured
const shown = slice(train, 0, 100); // those that come with the page
const share = (pixels: Uint8Array) => pixels.filter((pixel) => pixel !== 0).length / pixels.length;

/** The figure of all steps; the second figure of this kind is the one beside NumPy. */
const bars = (figure = 0) => page.locator(".speed-bars").nth(figure).locator(".speed-bar");
const title = () => page.locator("figure:has(.speed-bars) figcaption").first().textContent();
const alternative = async (figure = 0) =>
  (await page.locator(".speed-bars").nth(figure).getAttribute("aria-label"))!;
const readings = () => page.locator(".step-reading").allTextContents();
const lengths = (figure = 0) =>
  bars(figure).evaluateAll((all) => all.map((bar) => Number(bar.getAttribute("width"))));

/** The numbers of the steps' figure, in order, as a reader reads them. */
async function numbers(): Promise<number[]> {
  const texts = await page
    .locator(".speed-bars")
    .first()
    .locator("g > text:nth-of-type(2)")
    .allTextContents();
  return texts.map(numberOf);
}

/** Presses the button, and gives what the page found in the end. */
async function measured(): Promise<Speeds> {
  await page.getByRole("button", {name: "Measure on this machine"}).click();
  await page.getByText(/^Measured in 5 rounds\.$/).waitFor();
  return page.evaluate(() => document.querySelector<MeasureDesk>(".measure-desk")!.value!);
}

/** The largest of the four gradients' entries for the first images, by the reference. */
function largestGradient(images: number): number {
  const {pixels, labels} = slice(train, 0, images);
  const [parameters, data] = [createParameters(new RandomState(0)), pixelsToData(pixels)];
  const gradients = backward(parameters, data, forward(parameters, data), oneHot(labels));
  const {gradW1, gradB1, gradW2, gradB2} = gradients;
  const sizes = [gradW1, gradB1, gradW2, gradB2].flatMap(({data}) => [...data].map(Math.abs));
  return sizes.reduce((a, b) => Math.max(a, b));
}

describe("on one page", () => {
  onOnePage("lab/fast");

  test("before any press the recorded steps are shown, marked, with their machine", async () => {
    await expect.poll(title).toContain("The steps, recorded");
    expect(await bars().count()).toBe(6);
    expect(await alternative()).toContain(`Naive loop ${whole(Math.round(1 / recording.steps.naive!))}`);
    const {cpu, browser} = recording.provenance;
    expect(await page.locator(".recorded-source").first().textContent()).toContain(`${cpu}, `);
    expect(await page.locator(".recorded-source").first().textContent()).toContain(browser);
    expect((await readings()).every((text) => text.startsWith("recorded"))).toBe(true);
    expect(await bars().evaluateAll((all) => all.map((bar) => bar.getAttribute("data-kind")))).toEqual(
      Array(6).fill("recorded")
    );
  });

  test("the share of zeros is that of the page's digits", async () => {
    await page
      .getByText(`Of the pixels on this page, ${percent(1 - share(shown.pixels))} are zero`)
      .waitFor();
  });

  test("the code that is shown stands in the sources", async () => {
    const shown = await page.locator(".step-listing").evaluateAll((all) =>
      all.map((one) => ({
        file: one.querySelector(".step-file code")!.textContent!,
        code: one.querySelector(".step-code")!.textContent!
      }))
    );
    expect(shown.map(({file}) => file)).toContain("lib/kernel/sparse-product.ts");
    const flat = (text: string) => text.replace(/\s+/g, " ").trim();
    for (const {file, code} of shown) expect(flat(readFileSync(file, "utf8"))).toContain(flat(code));
  });

  test("beside NumPy, bars are as long as their numbers say, and the limit is the study's", async () => {
    const label = await alternative(1);
    const study = JSON.parse(readFileSync("data/bench/study.json", "utf8"));
    const limits = [study.floor.instructions, study.floor.multiplyAdds].map((s) => Math.round(60_000 / s));
    for (const limit of limits) expect(label).toContain(whole(limit));
    for (const name of ["NumPy float64, 1 thread", "NumPy float32, 2 threads"]) expect(label).toContain(name);
    const kinds = await bars(1).evaluateAll((all) => all.map((bar) => bar.getAttribute("data-kind")));
    const two = (await lengths(1)).filter((_, i) => kinds[i] === "limit");
    expect(two[1] / two[0]).toBeCloseTo(limits[1] / limits[0], 3);
  });

  test("what ink costs is asked first, then drawn, with NumPy's line and where the digits lie", async () => {
    expect(await page.getByText("The time of an image by its ink").count()).toBe(0);
    const form = page.locator(".predict").filter({hasText: "ink in all of their pixels"});
    await form.getByLabel("Three to five times as long").check();
    await form.getByRole("button", {name: "Commit"}).click();
    await form.locator("figure").waitFor();
    const last = recording.inks.at(-1)!.seconds;
    const label = await form.locator("figure svg").first().getAttribute("aria-label");
    expect(label).toContain(`with 100.0\u00a0% it takes ${read(1e6 * last)} µs`);
    expect(label).toContain(`The digits have ${percent(recording.ink)}`);
    const fifth = recording.inks.find(({share}) => share === 0.2)!.seconds;
    expect(await form.textContent()).toContain(`it was ${read(last / fifth)} times as long`);
  });

  test("the kernel that the page names is the one that this browser takes", async () => {
    const folder = join("dist", "_file", "data", "kernel");
    const relaxed = readFileSync(
      join(folder, readdirSync(folder).find((name) => name.startsWith("relaxed"))!)
    );
    const valid = await page.evaluate((bytes) => WebAssembly.validate(new Uint8Array(bytes)), [...relaxed]);
    const words = valid ? "This browser has relaxed SIMD" : "This browser has plain SIMD only";
    await page.getByText(words).waitFor();
  });

  test("the speed can be counted in GFLOP/s, done or as if dense, in both figures, by keyboard", async () => {
    const [unit, second] = [0, 1].map((i) => page.getByLabel("Count the speed in").nth(i));
    const {steps, ink} = recording;
    const products = (share: number) => 2 * (2 * share * 784 * 200 + 3 * 200 * 10);
    await unit.selectOption("GFLOP/s of the work done");
    expect(await second.inputValue()).toBe("GFLOP/s of the work done");
    await expect
      .poll(async () => (await numbers())[0])
      .toBe(numberOf(read(products(1) / steps.naive! / 1e9)));
    expect((await numbers())[4]).toBe(numberOf(read(products(ink) / steps.simd! / 1e9)));
    await second.focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(async () => (await numbers())[4]).toBe(numberOf(read(products(1) / steps.simd! / 1e9)));
    expect(await alternative(1)).toContain("GFLOP/s as if no zero were skipped");
  });

  test("measuring can be stopped: the worker ends, and the recorded steps stay", async () => {
    const before = await alternative();
    await page.getByRole("button", {name: "Measure on this machine"}).press("Enter");
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    await page.getByRole("button", {name: "Stop"}).press("Enter");
    await expect.poll(() => page.workers().length).toBe(0);
    await page.getByRole("button", {name: "Measure on this machine"}).waitFor();
    expect(await alternative()).toBe(before);
  });

  test("measuring draws this machine's speeds, and each step's numbers are those of the naive loop", async () => {
    await page.getByLabel("Count the speed in").first().selectOption("images a second");
    const {checked, steps, rounds, kernel, ink} = await measured();
    expect(rounds).toBe(5);
    expect(kernel).toBe("relaxed");
    expect(ink).toBeCloseTo(share(slice(train, 0, 250).pixels), 12);
    const largest = largestGradient(250);
    expect(checked.largestGradient).toBeCloseTo(largest, 9);
    for (const id of ["naive", "loop-order", "skip-zeros", "running-sums"] as const) {
      expect(checked.differences[id]).toBe(0);
    }
    for (const id of ["simd", "workers"] as const) {
      expect(checked.differences[id]).toBeGreaterThan(0);
      expect(checked.differences[id]).toBeLessThan(1e-5 * largest);
    }

    await expect.poll(title).toContain("measured on this machine");
    await expect.poll(async () => (await numbers())[0]).toBe(Math.round(1 / steps.naive!));
    const label = await alternative();
    for (const name of NAMES) expect(label).toContain(name);
    const speeds = [steps.naive!, steps["loop-order"]!, steps["skip-zeros"]!, steps["running-sums"]!];
    expect((await numbers()).slice(0, 4)).toEqual(speeds.map((seconds) => Math.round(1 / seconds)));
    // What is out of view is drawn once its source is quiet.
    const gain = `${read(steps["running-sums"]! / steps.simd!)} times the step before`;
    await expect.poll(async () => (await readings())[4]).toContain(gain);
    const texts = await readings();
    expect(texts).toHaveLength(6);
    for (const text of texts) expect(text).toMatch(/^measured here/);
    for (const text of texts.slice(1, 4)) expect(text).toContain("largest difference of any gradient 0,");
    for (const text of texts.slice(1)) expect(text).toContain(`the largest gradient is ${read(largest)}.`);
    const here = 6 + (checked.threads > 1 ? 2 : 1); // of both figures
    await expect.poll(() => page.locator(".speed-bar[data-kind=here]").count()).toBe(here);
  });
});

describe("in a browser without SIMD", () => {
  onPage("lab/fast");

  test("where there is no SIMD, the four steps in TypeScript are measured and the page says so", async () => {
    await page.addInitScript(() => {
      WebAssembly.validate = () => false;
    });
    await page.reload();
    await page.getByText("No kernel runs here: this browser has no WebAssembly with SIMD.").waitFor();
    const {steps, sizes, kernel} = await measured();
    expect(Object.keys(steps)).toHaveLength(5); // with the rest of an epoch
    expect([sizes, kernel]).toEqual([[], undefined]);
    await expect.poll(() => bars().count()).toBe(4);
    await expect
      .poll(async () => (await readings())[4])
      .toBe("measured here There is no kernel here, so this step does not run.");
  });
});
