import {beforeEach, expect, test} from "vitest";
import {read} from "../../../lib/charts/number.js";
import {backward, update} from "../../../lib/network/functional.js";
import {expectFarBelow} from "../distance.js";
import {activations, batch, gradients, parameters} from "../eight-images.js";
import {onOnePage, page} from "../on-page.js";
import {bringIntoView, press, status} from "../reader.js";
import {lossesAt, RATE, rates} from "./losses.js";

onOnePage("functional/update");
beforeEach(() => page.locator(".variable").first().waitFor());

test("at the rate where the slider begins, each update takes away less than the one before", async () => {
  expect(await rates().first().inputValue()).toBe(String(RATE));
  await page.getByText("At 0.005, where the slider begins").waitFor();
  const losses = lossesAt(RATE, 10);
  const steps = losses.slice(1).map((after, i) => losses[i] - after);
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
});

test("no answer is on the screen with its question", async () => {
  const figure = page.locator(".plot-figure").filter({hasText: "The loss after one update"});
  await expectFarBelow(figure, page.locator(".predict").filter({hasText: "twice as long a step"}));
});

test("the learning rate moves one weight and the loss at once, with the mouse and with the keyboard", async () => {
  const {data: slopes} = gradients.gradW2;
  const steepest = slopes.reduce((best, g, i) => (Math.abs(g) > Math.abs(slopes[best]) ? i : best), 0);
  const expectRate = async (rate: number) => {
    const moved = read(parameters.w2.data[steepest] - rate * slopes[steepest]);
    await expect.poll(() => page.locator(".step-weight b").textContent()).toBe(moved);
    const [before, after] = lossesAt(rate, 1);
    await expect.poll(() => status("loss before").textContent()).toBe(read(before));
    await expect.poll(() => status("loss after").textContent()).toBe(read(after));
  };
  await bringIntoView(rates().first());
  await rates().first().fill(String(RATE));
  await expectRate(RATE);
  await rates().first().fill("0.02");
  await expectRate(0.02);
  await rates().first().focus();
  await press("ArrowLeft");
  await expectRate(0.01975);
});

test("the loss after one update falls, reaches a lowest point and rises again along the rates", async () => {
  const figure = page.locator(".plot-figure").filter({hasText: "The loss after one update"});
  await bringIntoView(figure);
  const losses = Array.from({length: 21}, (_, i) => lossesAt(0.00125 * i, 1)[1]);
  const lowest = losses.indexOf(Math.min(...losses));
  const falls = losses.map((x, i) => i > 0 && x < losses[i - 1]);
  expect(falls).toEqual(losses.map((_, i) => i > 0 && i <= lowest));
  expect(lowest).toBeLessThan(20);
  await expect
    .poll(() => figure.getByRole("img").getAttribute("aria-label"))
    .toContain(`learning rate from 0 to 0.0250, loss from 0 to ${read(Math.max(...losses))}.`);
});

test("the loop runs as many epochs as its slider says, at the rate of either slider", async () => {
  const figure = page.locator(".plot-figure").filter({hasText: "The loss, epoch after epoch"});
  const expectLosses = async (rate: number, epochs: number) => {
    await bringIntoView(figure);
    await expect.poll(() => figure.locator("circle").count()).toBe(epochs + 1);
    const losses = lossesAt(rate, epochs);
    await expect
      .poll(() => figure.getByRole("img").getAttribute("aria-label"))
      .toContain(`epoch from 0 to ${read(epochs)}, loss from 0 to ${read(Math.max(...losses))}.`);
    // The epochs whose dots do not lie where their losses do, on a scale that the first and the last dot give.
    const astray = () =>
      figure.locator("circle").evaluateAll((dots, losses) => {
        const heights = dots.map((dot) => Number(dot.getAttribute("cy")));
        const scale = (heights.at(-1)! - heights[0]!) / (losses.at(-1)! - losses[0]!);
        const height = (loss: number) => heights[0]! + scale * (loss - losses[0]!);
        return losses.flatMap((loss, epoch) =>
          Math.abs(height(loss) - heights[epoch]!) < 0.05 ? [] : [epoch]
        );
      }, losses);
    await expect.poll(astray).toEqual([]);
  };
  await rates().first().fill(String(RATE));
  await expectLosses(RATE, 10);
  await page.getByRole("slider", {name: "Epochs"}).focus();
  await press("ArrowRight", "ArrowRight");
  await expectLosses(RATE, 12);
  await rates().nth(1).fill("0.02");
  await expectLosses(0.02, 12);
  expect(await rates().first().inputValue()).toBe("0.02");
  await rates().first().fill("0.01");
  await expectLosses(0.01, 12);
  expect(await rates().nth(1).inputValue()).toBe("0.01");
});

test("the answers to the two questions about the rate are true of this page's digits", async () => {
  const falls = [0.005, 0.01].map((rate) => {
    const [before, after] = lossesAt(rate, 1);
    return before - after;
  });
  expect(falls[1]).toBeGreaterThan(falls[0]);
  expect(falls[1]).toBeLessThan(2 * falls[0]);
  const twice = page.locator(".predict").filter({hasText: "twice as long a step"});
  await twice.getByLabel("Farther, but not twice as far").check();
  await twice.getByRole("button").first().click();
  await twice.getByText("Right.").waitFor();

  const [low, middle, high] = [0.005, 0.01, 0.02].map((rate) => lossesAt(rate, 10));
  expect(middle[1]).toBeLessThan(Math.min(low[1], high[1]));
  expect(high[10]).toBeLessThan(Math.min(low[10], middle[10]));
  const ten = page.locator(".predict").filter({hasText: "after ten epochs"});
  await ten.getByLabel("0.02", {exact: true}).check();
  await ten.getByRole("button").first().click();
  await ten.getByText("Right.").waitFor();
});

test("the question about the order is answered with numbers of this page's own", async () => {
  const {w2} = update(parameters, gradients, 0.01);
  const late = backward({...parameters, w2}, batch.data, activations, batch.target);
  const off = gradients.gradW1.data.reduce(
    (most, g, i) => Math.max(most, Math.abs(g - late.gradW1.data[i])),
    0
  );
  const question = page.locator(".predict").filter({hasText: "began with w1"});
  await question.getByLabel("w1 would take another step").check();
  await question.getByRole("button").first().click();
  await question.getByText(`would be off by up to ${read(off)}`).waitFor();
});
