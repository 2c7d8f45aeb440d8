import {beforeEach, describe, expect, test} from "vitest";
import {numberOf} from "./number-of.js";
import {onOnePage, onPage, page} from "./on-page.js";
import {bringIntoView, press, status} from "./reader.js";

const PAGE = "functional/train";
const trained = () => status("loss").filter({hasText: /\d/}).waitFor();

async function reading(name: string): Promise<number> {
  return numberOf((await status(name).textContent())!);
}

async function epochIs(wanted: (epoch: number) => boolean): Promise<void> {
  await expect.poll(async () => wanted(await reading("epoch"))).toBe(true);
}

/** Steps so many epochs; gives the loss after each. */
async function stepThrough(epochs: number): Promise<string[]> {
  const losses: string[] = [];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    await page.getByRole("button", {name: "One epoch"}).click();
    await epochIs((now) => now === epoch);
    losses.push((await status("loss").textContent())!);
  }
  return losses;
}

async function setRate(learningRate: number): Promise<void> {
  await page.getByLabel("Learning rate").fill(String(Math.round(100 * Math.log10(learningRate)) / 100));
}

/** The workers of this page that are alive. */
function workers(): number {
  return page.workers().length;
}

/** Chooses what the page begins with, and begins the run anew. */
async function beginAnew(): Promise<void> {
  await page.getByLabel("Images to train on").selectOption("700");
  await page.getByLabel("Images to an update").selectOption("all of them");
  await page.getByLabel("Seed").fill("0");
  await page.getByLabel("Seed").press("Enter");
  await setRate(0.02);
  await page.getByRole("button", {name: "Reset"}).click();
  await epochIs((epoch) => epoch === 0);
}

describe("on one page, run after run", () => {
  onOnePage(PAGE);
  beforeEach(trained);

  test("the slider's mark is measured, and measured again as the run goes on; a new rate runs no cell of the run", async () => {
    const warning = () => page.locator(".rate-warning").textContent();
    await expect.poll(warning).toMatch(/2\/λ = 0\.0\d+, measured at epoch 0 on 700 images/);
    await page.evaluate(() => {
      for (const figure of document.querySelectorAll(".plot-figure")) figure.setAttribute("data-before", "");
    });
    await setRate(0.015);
    await expect.poll(() => page.locator(".rate output").textContent()).toBe("0.0151");
    expect(await page.locator(".plot-figure:not([data-before])").count()).toBe(0);
    for (let epoch = 1; epoch <= 6; epoch++) {
      await page.getByRole("button", {name: "One epoch"}).click();
      await epochIs((now) => now === epoch);
    }
    await expect.poll(warning).toMatch(/measured at epoch [1-6] on 700 images/);
    expect(await page.locator(".plot-figure:not([data-before])").count()).toBeGreaterThan(0);
  });

  test("the page says what trains, and at how many images a second", async () => {
    await beginAnew();
    expect(await status("images a second").textContent()).toBe("–"); // no epoch has run
    await stepThrough(1);
    expect(await page.locator(".run-engine").textContent()).toMatch(/WebAssembly.*float32/);
    const milliseconds = Number.parseFloat((await status("an epoch takes").textContent())!);
    const speed = numberOf((await status("images a second").textContent())!);
    expect(speed / (700 / (milliseconds / 1000))).toBeCloseTo(1, 0);
  });

  test("play trains: the loss falls on the page's own digits, and pause stops it", async () => {
    await beginAnew();
    const before = await reading("loss");
    await page.getByRole("button", {name: "Play"}).click();
    await epochIs((epoch) => epoch >= 3);
    await page.getByRole("button", {name: "Pause"}).click();
    const after = await reading("loss");
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(0.7 * before);
    expect(await page.locator(".plot-figure svg path").count()).toBeGreaterThan(3);
  });

  test("a new learning rate in mid-run is used at once", async () => {
    await beginAnew();
    await stepThrough(2);
    const calm = await reading("loss");
    await setRate(0.1);
    await page.getByRole("button", {name: "One epoch"}).click();
    await epochIs((epoch) => epoch === 3);
    expect(await reading("loss")).toBeGreaterThan(2 * calm); // 0.1 is far above 2/λ: the loss must jump
    await expect
      .poll(() => page.locator(".rate-warning").textContent())
      .toContain("This is above the mark, 2/λ");
  });

  test("reset gives the very same curve again, another seed gives another", async () => {
    await beginAnew();
    const once = await stepThrough(4);
    await page.getByRole("button", {name: "Reset"}).click();
    await epochIs((epoch) => epoch === 0);
    expect(await stepThrough(4)).toEqual(once);
    await page.getByLabel("Seed").fill("7");
    await page.getByLabel("Seed").press("Enter");
    await epochIs((epoch) => epoch === 0);
    expect(await stepThrough(1)).not.toEqual(once.slice(0, 1));
  });

  test("a run that overflows stops, says what overflowed and when, and goes back", async () => {
    await beginAnew();
    await page.getByLabel("Images to train on").selectOption("100");
    await page.getByLabel("Seed").fill("1");
    await page.getByLabel("Seed").press("Enter");
    await setRate(1);
    await page.getByRole("button", {name: "Play"}).click();
    const note = page.getByRole("alert").filter({hasText: "Overflow"});
    await note.waitFor();
    const last = await reading("epoch");
    expect(await note.textContent()).toContain(
      `Overflow: at epoch ${last + 1}, gradSig1 became too large for a float32`
    );
    expect(await page.getByRole("button", {name: "Play"}).isDisabled()).toBe(true);
    expect(Number.isFinite(await reading("epoch"))).toBe(true);

    await note.getByRole("button", {name: "Go back to epoch 0"}).click();
    await epochIs((epoch) => epoch === 0);
    await expect.poll(() => page.getByRole("alert").filter({hasText: "Overflow"}).count()).toBe(0);
    const before = await reading("loss");
    await page.getByRole("button", {name: "One epoch"}).click();
    await epochIs((epoch) => epoch === 1);
    expect(await reading("loss")).toBeLessThan(before);
  });

  test("a hundred changes of the controls leave one worker alive", async () => {
    await beginAnew();
    await page.getByRole("button", {name: "Play"}).click();
    const images = (await page.getByLabel("Images to train on").elementHandle())!;
    const reset = (await page.getByRole("button", {name: "Reset"}).elementHandle())!;
    for (let change = 0; change < 50; change++) {
      await images.selectOption(change % 2 ? "100" : "200");
      await reset.evaluate((button: HTMLButtonElement) => button.click());
    }
    await expect.poll(workers).toBe(1);
    await page.getByRole("button", {name: "One epoch"}).click();
    await epochIs((epoch) => epoch === 1);
  });

  test("a hidden tab pauses, and goes on when it is seen again", async () => {
    await beginAnew();
    const hide = (hidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, "hidden", {value: hidden, configurable: true});
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await page.getByRole("button", {name: "Play"}).click();
    await epochIs((epoch) => epoch >= 2);
    await hide(true);
    // Paused when two readings, some frames apart, are the same. Soon: a run that goes on may seem to stand still for once.
    const goneOn = async () => {
      const before = await reading("epoch");
      await page.waitForTimeout(1000);
      return (await reading("epoch")) - before;
    };
    await expect.poll(goneOn, {timeout: 5000}).toBe(0);
    const paused = await reading("epoch");
    await hide(false);
    await epochIs((epoch) => epoch > paused + 1);
  });

  test("more digits arrive when they are asked for, and train", async () => {
    await beginAnew();
    await page.getByLabel("Images to train on").selectOption("2000");
    await expect.poll(() => reading("epoch")).toBe(0);
    await stepThrough(1);
    expect(await page.getByLabel("Images to train on").locator("option:checked").textContent()).toBe("2,000");
  });

  test("the value under the pointer is read from the loss curve, on a log and on a linear scale", async () => {
    await beginAnew();
    await stepThrough(2);
    const curve = page.getByRole("img", {name: /^Loss on the training images/});
    await bringIntoView(curve);
    await curve.hover({position: {x: 60, y: 100}});
    await expect.poll(() => curve.textContent()).toContain("epoch 0");
    const ticks = () => curve.locator("[aria-label], text").allTextContents();
    const logarithmic = await ticks();
    await page.getByLabel("Logarithmic loss").uncheck();
    await expect.poll(ticks).not.toEqual(logarithmic);
  });

  test("the keyboard alone moves the rate, steps, and chooses a unit; its weights are read with the pointer", async () => {
    await beginAnew();
    const slider = page.getByLabel("Learning rate");
    await slider.focus();
    const before = await slider.getAttribute("aria-valuetext");
    await press("ArrowRight");
    expect(Number(await slider.getAttribute("aria-valuetext"))).toBeGreaterThan(Number(before));

    await page.getByRole("button", {name: "One epoch"}).focus();
    await press("Enter");
    await epochIs((epoch) => epoch === 1);

    await page.getByRole("slider", {name: "Hidden unit"}).focus();
    await press("ArrowRight");
    const enlarged = page.getByRole("img", {name: /^w1\[:, 1\] at epoch 1/});
    await bringIntoView(enlarged);
    await enlarged.hover({position: {x: 145, y: 155}});
    await expect.poll(() => enlarged.textContent()).toMatch(/row 15, column 14: −?\d/);
  });

  test("with batches the words beside the mark say that it is a guide", async () => {
    await beginAnew();
    const warning = () => page.locator(".rate-warning").textContent();
    await expect.poll(warning).toMatch(/next full-batch step should lower the loss\.$/);
    await page.getByLabel("Images to an update").selectOption("64");
    await expect.poll(warning).toMatch(/For batches of 64 it is only a guide\.$/);
  });

  test("with 64 images to an update the loss falls faster than with all of them, and the same way each time", async () => {
    await beginAnew();
    const [whole] = await stepThrough(1);
    await page.getByLabel("Images to an update").selectOption("64");
    await epochIs((epoch) => epoch === 0);
    const once = await stepThrough(2);
    expect(numberOf(once[0])).toBeLessThan(numberOf(whole));
    await page.getByRole("button", {name: "Reset"}).click();
    await epochIs((epoch) => epoch === 0);
    expect(await stepThrough(2)).toEqual(once);
  });

  test("a batch that is not smaller than the images cannot be had, and the page says when it takes all instead", async () => {
    await beginAnew();
    await page.getByLabel("Images to an update").selectOption("256");
    await page.getByLabel("Images to train on").selectOption("200");
    await page
      .getByText("A batch of 256 needs more than 200 images: now all of them go into an update.")
      .waitFor();
    const batches = page.getByLabel("Images to an update").locator("option:enabled");
    expect(await batches.allTextContents()).toEqual(["all of them", "64", "16"]);
  });
});

describe("in a browser of another kind", () => {
  onPage(PAGE);
  beforeEach(trained);

  test("without WebAssembly SIMD the plain engine takes over, and the page says so", async () => {
    await page.addInitScript(() => {
      WebAssembly.validate = () => false;
    });
    await page.reload();
    await expect.poll(() => page.locator(".run-engine").textContent()).toMatch(/plain TypeScript.*float64/);
    const [loss] = await stepThrough(1);
    expect(numberOf(loss)).toBeGreaterThan(0);
  });
});
