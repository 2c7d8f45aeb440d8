import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {read} from "../../../lib/charts/number.js";
import {goldenInputs} from "../../../lib/lessons/same-numbers/golden-inputs.js";
import {createParameters, forward} from "../../../lib/network/functional.js";
import {loss} from "../../../lib/network/loss.js";
import {Net} from "../../../lib/network/net.js";
import {lessonBatch} from "../../../lib/workbook/batch/lesson-batch.js";
import {onOnePage, page} from "../on-page.js";
import {shownBy} from "../reader.js";
import {siteDigits} from "../site-digits.js";
import {axeViolations} from "../visit.js";
import {answer, button, figureOf, numbersOf, rate, thirteen} from "./class-page.js";

onOnePage("class/same-numbers");

/** The losses of 20 epochs on the page's ten images. */
const losses = (seed: number, learningRate: number) => {
  const {data, target} = lessonBatch(siteDigits(), 10);
  const net = new Net(new RandomState(seed));
  return Array.from({length: 20}, () => {
    const output = net.forward(data);
    net.backward(target);
    net.update(learningRate);
    return loss(output, target);
  });
};
const curve = () => figureOf("The loss before each update");
const rings = () => curve().locator("circle").count();

test("the reader's own seed and rate: 20 epochs of both, and the largest difference is 0", async () => {
  await expect.poll(rings).toBe(20);
  await expect.poll(() => numbersOf("Math.max(...epochs.map")).toEqual([0]);
  await page.getByLabel("Seed").fill("5");
  const expected = losses(5, 0.02);
  await expect
    .poll(() => curve().locator("svg").first().getAttribute("aria-label"))
    .toContain(`loss from ${read(Math.min(...expected))} to ${read(Math.max(...expected))}`);
  await expect.poll(() => numbersOf("Math.max(...epochs.map")).toEqual([0]);
  expect(await axeViolations(page)).toEqual([]);
});

test("a rate of 1 goes wrong twice in the same way", async () => {
  await page.getByLabel("Seed").fill("0");
  await rate().press("End");
  await expect.poll(() => rate().inputValue()).toBe("0");
  const expected = losses(0, 1);
  await expect
    .poll(() => curve().locator("svg").first().getAttribute("aria-label"))
    .toContain(`to ${read(Math.max(...expected))}`);
  await expect.poll(() => numbersOf("Math.max(...epochs.map")).toEqual([0]);
});

test("one forward pass on the recorded run's images: nothing before the answer, then the loss here and NumPy's", async () => {
  const {runs} = JSON.parse(readFileSync("data/golden/real-size.json", "utf8"));
  const {data, target} = goldenInputs(100, 784, 10);
  const here = loss(forward(createParameters(new RandomState(0)), data).output, target);
  await page.getByText("The rest of the page waits for your answer.").waitFor();
  expect(await page.locator(".twice-losses").count()).toBe(0);
  expect(await shownBy("const made = goldenInputs").innerText()).toBe("");
  await answer("Not at all");
  await expect
    .poll(() => numbersOf("const made = goldenInputs"))
    .toEqual(thirteen([here, runs[0].epochs[0].loss]));
  expect(Math.abs(here / runs[0].epochs[0].loss - 1)).toBeLessThan(1e-13);
  await page.getByText("it agrees to about fifteen digits").waitFor();
});

test("the recorded runs: NumPy's losses stand there, ours differ in the last digits only", async () => {
  const {runs} = JSON.parse(readFileSync("data/golden/real-size.json", "utf8"));
  await button("Try again").click();
  await answer("About 10⁻¹⁵: the last digit or two");
  for (const {learningRate, epochs} of runs.slice(1)) {
    await page.getByLabel("Learning rate of the recorded run").selectOption(String(learningRate));
    await page
      .locator(".twice-summary")
      .filter({hasText: "Largest difference between functional and class: 0."})
      .waitFor();
    const groups = await page.locator(".twice-losses tbody").all();
    expect(groups).toHaveLength(epochs.length);
    for (const [i, group] of groups.entries()) {
      const losses = await group.locator("td:nth-last-child(2)").allTextContents();
      expect(losses[2]).toBe(String(epochs[i].loss));
      expect(losses[1]).toBe(losses[0]);
      expect(Math.abs(Number(losses[0]) / epochs[i].loss - 1)).toBeLessThan(1e-12);
    }
  }
});
