import {readFileSync} from "node:fs";
import {beforeEach, expect, test} from "vitest";
import {dot} from "../../lib/array/dot.js";
import {add, multiply} from "../../lib/array/elementwise.js";
import {RandomState} from "../../lib/array/random-state.js";
import {percent, read} from "../../lib/charts/number.js";
import {slice} from "../../lib/digits/digits.js";
import {oneHot} from "../../lib/digits/one-hot.js";
import {pixelsToData} from "../../lib/digits/pixels-to-data.js";
import {createParameters} from "../../lib/network/functional.js";
import {loss} from "../../lib/network/loss.js";
import {sigmoid} from "../../lib/network/sigmoid.js";
import {RUNS} from "../../src/data/runs.js";
import {expectFarBelow} from "./distance.js";
import {numberOf} from "./number-of.js";
import {onOnePage, page} from "./on-page.js";
import {bringIntoView, status} from "./reader.js";
import {siteDigits} from "./site-digits.js";

const {train} = siteDigits(700);

onOnePage("functional/scale");
beforeEach(() => histograms().nth(1).waitFor());

/** The pictures of lin1 and of sig1. */
const histograms = () => page.getByRole("img", {name: /^(lin1, before|sig1, after) the sigmoid/});

/** What the program's first weights, scaled, do with the first 24 images: lin1, sig1 and output, line by line. */
function expected(scale1: number, scale2: number) {
  const {w1, w2} = createParameters(new RandomState(0));
  const lin1 = dot(pixelsToData(slice(train, 0, 24).pixels), multiply(scale1, w1));
  const sig1 = sigmoid(lin1);
  const output = add(dot(sig1, multiply(scale2, w2)), 0);
  const saturated = sig1.data.filter((s) => s < 0.01 || s > 0.99).length / sig1.data.length;
  const [low, high] = [Math.min(...output.data), Math.max(...output.data)];
  return {saturated: percent(saturated), outputs: `${read(low)} to ${read(high)}`};
}

const reading = (name: string) => status(name).first().textContent();

async function expectReadings(scale1: number, scale2: number): Promise<void> {
  const {saturated, outputs} = expected(scale1, scale2);
  await expect.poll(() => reading("saturated, of sig1")).toBe(saturated);
  expect(await reading("outputs")).toBe(outputs);
}

test("the desk opens as written, with the numbers of the first weights on the first 24 images", async () => {
  await expectReadings(1, 1);
  expect(await histograms().count()).toBe(2);
});

test("the run's 2/λ is measured before anything trains", async () => {
  const note = page.getByText(/^2\/λ = 0\.0\d+, measured at epoch 0 on 700 images\.$/);
  await note.waitFor({timeout: 60_000});
});

test("the recorded runs are shown before any button, marked, with their provenance", async () => {
  const recorded = page.getByRole("region", {name: "Recorded run: As written"});
  expect(await recorded.locator(".recorded-mark").textContent()).toBe("recorded");
  expect(await recorded.textContent()).toMatch(
    /Recorded on \d{4}-\d\d-\d\d by scripts\/record\.ts .* on real MNIST/
  );
  await recorded.getByRole("img", {name: /^Loss by epoch: from \d/}).waitFor();
  await recorded.getByRole("img", {name: /^Images read correctly, by epoch: of the training/}).waitFor();
  expect(await recorded.textContent()).toContain("Images read correctly");
});

test("the question comes more than a screen before the table, and is answered with the recorded run", async () => {
  const question = page.locator("form.predict");
  await expectFarBelow(page.locator(".recorded-table"), question);
  const {testAccuracy} = JSON.parse(readFileSync("data/runs/small-w2.json", "utf8"));
  expect(await question.textContent()).not.toContain(percent(testAccuracy.at(-1)));
  await question.getByLabel("over 60 %").check();
  await question.getByRole("button", {name: "Commit to this answer"}).click();
  await question.getByText("Right.").waitFor();
  expect(await question.locator(".predict-why").textContent()).toContain(percent(testAccuracy.at(-1)));
});

test("moving the slider of w1 changes the numbers and both histograms, by mouse and by keyboard", async () => {
  await page.getByRole("button", {name: "As written"}).click();
  await expectReadings(1, 1);
  const slider = page.getByLabel("Multiply w1 by");
  const bars = () => histograms().evaluateAll((all) => all.map((one) => one.innerHTML));
  const before = await bars();
  await bringIntoView(slider);
  const box = (await slider.boundingBox())!;
  await page.mouse.click(box.x + 0.6 * box.width, box.y + box.height / 2);
  const scale = Number(await slider.getAttribute("aria-valuetext"));
  expect(scale).toBeGreaterThan(0.04);
  expect(scale).toBeLessThan(0.1);
  await expectReadings(scale, 1);
  await expect.poll(async () => (await bars()).every((one, i) => one !== before[i])).toBe(true);

  await slider.press("ArrowLeft");
  const next = Number(await slider.getAttribute("aria-valuetext"));
  expect(next).toBeLessThan(scale);
  await expectReadings(next, 1);
  expect((await reading("outputs"))!).not.toBe(expected(scale, 1).outputs);
});

test("w2 changes the outputs and the gradient, not the hidden units", async () => {
  await page.getByRole("button", {name: "As written"}).click();
  await expectReadings(1, 1);
  const [spread, gradient] = [await reading("spread of a hidden unit"), await reading("norm of gradW1")];
  await page.getByLabel("Multiply w2 by").press("Home");
  await expectReadings(1, 0.001);
  expect(await reading("spread of a hidden unit")).toBe(spread);
  expect(numberOf((await reading("norm of gradW1"))!)).toBeLessThan(numberOf(gradient!) / 100);
});

test("a preset is trained with: the page's run begins again with these weights", async () => {
  await page.getByRole("button", {name: "Variance 1/fan-in"}).click();
  const [scale1, scale2] = [1 / Math.sqrt(784), 1 / Math.sqrt(200)];
  await expectReadings(scale1, scale2);
  await page.getByRole("button", {name: "Train with these weights"}).click();
  await page.getByText("run has begun again, with w1 × 0.0357 and w2 × 0.0707").waitFor();
  await page.getByRole("button", {name: "Pause"}).click();
  await page.getByRole("button", {name: "Reset"}).click();
  const {w1, w2} = createParameters(new RandomState(0));
  const sig1 = sigmoid(dot(pixelsToData(train.pixels), multiply(scale1, w1)));
  const first = loss(dot(sig1, multiply(scale2, w2)), oneHot(train.labels));
  await expect.poll(() => status("loss").first().textContent()).toBe(read(first));
});

test("the table of recorded runs has one row for each run, and fits a phone without scrolling", async () => {
  const table = page.locator(".recorded-table");
  const rows = await table.locator("tbody tr").allTextContents();
  for (const [i, name] of RUNS.entries()) {
    const {title, testAccuracy, heldStill, again} = JSON.parse(
      readFileSync(`data/runs/${name}.json`, "utf8")
    );
    const shares = [testAccuracy.at(-1), again.testAccuracy, heldStill, again.heldStill].map(percent);
    expect(rows[i]).toContain(title);
    expect(rows[i]!.match(/[\d.]+\u00a0%/g)!.slice(1)).toEqual(shares);
  }
  expect(rows).toHaveLength(RUNS.length);
  for (const width of [390, 320]) {
    await page.setViewportSize({width, height: 844});
    const cut = await table
      .locator("th, td")
      .evaluateAll((cells) =>
        cells
          .filter(
            (cell) => cell.scrollWidth > cell.clientWidth || cell.getBoundingClientRect().right > innerWidth
          )
          .map((cell) => cell.textContent)
      );
    expect(cut).toEqual([]);
  }
});
