import {beforeEach, expect, test} from "vitest";
import {shape} from "../../lib/array/matrix.js";
import {RandomState} from "../../lib/array/random-state.js";
import {rows} from "../../lib/array/rows.js";
import {read} from "../../lib/charts/number.js";
import {backward, createParameters, forward, update} from "../../lib/network/functional.js";
import {loss} from "../../lib/network/loss.js";
import {lessonBatch} from "../../lib/workbook/batch/lesson-batch.js";
import {expectFarBelow} from "./distance.js";
import {onOnePage, page} from "./on-page.js";
import {bringIntoView, press, status} from "./reader.js";
import {siteDigits} from "./site-digits.js";

const LAST = 21;
const RATE = 0.005;
const batch = lessonBatch(siteDigits(), 8);
const first = createParameters(new RandomState(0));
const activations = forward(first, batch.data);
const gradients = backward(first, batch.data, activations, batch.target);

onOnePage("functional/update");
beforeEach(() => page.locator(".variable").first().waitFor());

/** The two sliders of the one learning rate: above the curve of one update, and above the loop's. */
const rates = () => page.getByRole("slider", {name: "Learning rate"});

/** The loss of the batch after each of so many epochs, the loss before them first. */
function lossesAt(rate: number, epochs: number): number[] {
  let parameters = first;
  return Array.from({length: epochs + 1}, () => {
    const activations = forward(parameters, batch.data);
    parameters = update(parameters, backward(parameters, batch.data, activations, batch.target), rate);
    return loss(activations.output, batch.target);
  });
}

const stepper = () => page.getByRole("region", {name: "Stepper"});
const where = () => page.locator(".stepper-where");

/** What the stepper's row of a variable says: its shape and its numbers by name. */
async function variable(name: string): Promise<Record<string, string>> {
  const row = page.locator(`.variable[data-quantity="${name}"]`);
  const numbers = await row
    .locator("dl > div")
    .evaluateAll((pairs) =>
      pairs.map((pair) => [pair.querySelector("dt")!.textContent, pair.querySelector("dd")!.textContent])
    );
  return {shape: (await row.locator(".variable-shape").textContent())!, ...Object.fromEntries(numbers)};
}

function expected(a: {rows: number; cols: number; data: Float64Array}): Record<string, string> {
  const sorted = a.data.slice().sort();
  const mean = a.data.reduce((sum, x) => sum + x, 0) / a.data.length;
  return {shape: shape(a), min: read(sorted[0]), mean: read(mean), max: read(sorted.at(-1)!)};
}

/** The name of the colour that is nearest to the strongest dot in the stepper's picture of a variable. */
function paintedWith(name: string): Promise<string> {
  return page.locator(`.variable[data-quantity="${name}"] canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const styles = getComputedStyle(document.documentElement);
    const names = [
      "page",
      "ink",
      "activation",
      "weight-negative",
      "weight-positive",
      "gradient",
      "gradient-negative"
    ];
    const colours = names.map((name) => styles.getPropertyValue(`--${name}`).match(/\d+/g)!.map(Number));
    const {data} = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    const dots = Array.from({length: data.length / 4}, (_, i) => [...data.subarray(4 * i, 4 * i + 4)]);
    const far = (a: number[], b: number[]) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    const seen = dots.filter(([, , , alpha]) => alpha === 255);
    const strongest = seen.reduce((a, b) => (far(b, colours[0]) > far(a, colours[0]) ? b : a));
    const distances = colours.map((colour) => far(colour, strongest));
    return names[distances.indexOf(Math.min(...distances))];
  });
}

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

test("the stepper walks forward and back, and every variable shows what the functional version computes", async () => {
  await stepper().getByRole("button", {name: "Back"}).click();
  await expect.poll(() => where().textContent()).toBe("Before the first line");
  await expect.poll(() => page.locator(".variable").count()).toBe(2);
  await press("Enter"); // on Back, which keeps the focus: nothing lies before it

  const next = stepper().getByRole("button", {name: "Next line"});
  for (let line = 1; line <= 5; line++) await next.click();
  await expect.poll(() => where().textContent()).toBe("Line 5 of 21, forward: lin1");
  await expect.poll(() => variable("lin1")).toEqual(expected(activations.lin1));
  await stepper().getByText("lin1 is new: 8 × 200").waitFor();
  expect(await stepper().locator('[data-pane="TypeScript"] code').textContent()).toBe(
    "const lin1 = add(dot(data, w1), b1);"
  );
  expect(await page.locator('.variable[data-quantity="sig1"]').count()).toBe(0);

  for (let line = 6; line <= LAST; line++) await next.click();
  const updated = update(first, gradients, RATE);
  await expect.poll(() => where().textContent()).toBe("Line 21 of 21, update: b1");
  await expect.poll(() => variable("b1")).toEqual(expected(updated.b1));
  for (const name of ["lin1", "sig1", "output"] as const) {
    expect(await variable(name)).toEqual(expected(activations[name]));
  }
  for (const name of ["gradOutput", "gradW2", "gradLin1", "gradW1"] as const) {
    expect(await variable(name)).toEqual(expected(gradients[name]));
  }
  expect(await variable("w1")).toEqual(expected(updated.w1));
  const before = loss(activations.output, batch.target);
  const after = loss(forward(updated, batch.data).output, batch.target);
  expect((await variable("loss")).value).toBe(read(before));
  expect(await page.locator(".stepper-end").textContent()).toContain(`it is ${read(after)}`);

  await stepper().getByRole("button", {name: "Back"}).click();
  await expect.poll(() => variable("b1")).toEqual(expected(first.b1));
});

test("the stepper paints pixels, weights, activations and gradients in the colours of each", async () => {
  await page.locator(".stepper-controls input").fill(String(LAST - 4)); // before the update
  await page.locator('.variable[data-quantity="gradB1"]').waitFor();
  expect(await paintedWith("data")).toBe("ink");
  expect(await paintedWith("w2")).toMatch(/^weight-/);
  expect(await paintedWith("sig1")).toBe("activation");
  for (const name of [
    "gradOutput",
    "gradLin2",
    "gradW2",
    "gradB2",
    "gradSig1",
    "gradLin1",
    "gradW1",
    "gradB1"
  ]) {
    expect(await paintedWith(name), name).toMatch(/^gradient/);
  }
});

test("the stepper stays at its line when the learning rate changes, and shows the new update", async () => {
  await rates().first().fill(String(RATE));
  await page.locator(".stepper-controls input").fill(String(LAST));
  await expect.poll(() => variable("w1")).toEqual(expected(update(first, gradients, RATE).w1));
  await rates().first().fill("0.01");
  await bringIntoView(page.locator(".stepper-controls"));
  await expect.poll(() => where().textContent()).toBe("Line 21 of 21, update: b1");
  await expect.poll(() => variable("w1")).toEqual(expected(update(first, gradients, 0.01).w1));
  const after = lossesAt(0.01, 1)[1];
  await expect.poll(() => page.locator(".stepper-end").textContent()).toContain(`it is ${read(after)}`);
});

test("the learning rate moves one weight and the loss at once, with the mouse and with the keyboard", async () => {
  const {data: slopes} = gradients.gradW2;
  const steepest = slopes.reduce((best, g, i) => (Math.abs(g) > Math.abs(slopes[best]) ? i : best), 0);
  const expectRate = async (rate: number) => {
    const moved = read(first.w2.data[steepest] - rate * slopes[steepest]);
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
  const {w2} = update(first, gradients, 0.01);
  const late = backward({...first, w2}, batch.data, activations, batch.target);
  const off = gradients.gradW1.data.reduce(
    (most, g, i) => Math.max(most, Math.abs(g - late.gradW1.data[i])),
    0
  );
  const question = page.locator(".predict").filter({hasText: "began with w1"});
  await question.getByLabel("w1 would take another step").check();
  await question.getByRole("button").first().click();
  await question.getByText(`would be off by up to ${read(off)}`).waitFor();
});

test("pointing at a quantity lights it in every pane and in the stepper, and nothing else", async () => {
  const panes = page.locator(".panes").first();
  await panes.locator('[data-pane="NumPy"] [data-quantity="w2"]').first().hover();
  const lit = () =>
    page
      .locator(".lit")
      .evaluateAll((elements) => [...new Set(elements.map((e) => e.getAttribute("data-quantity")))]);
  await expect.poll(lit).toEqual(["w2"]);
  for (const pane of ["formula", "NumPy", "TypeScript"]) {
    expect(await panes.locator(`[data-pane="${pane}"] .lit`).count()).toBeGreaterThan(0);
  }
  await page.locator("h1").hover();
  await expect.poll(lit).toEqual([]);
});

test("with the keyboard each pane is one stop, and arrow keys light its quantities in turn", async () => {
  await page.locator('.panes [data-pane="NumPy"] [tabindex="0"]').first().focus();
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement!;
      const pane = element.closest("[data-pane]")?.getAttribute("data-pane");
      return [pane, element.textContent, element.classList.contains("lit")];
    });
  expect(await focused()).toEqual(["NumPy", "w2", true]);
  await press("ArrowRight", "ArrowRight", "ArrowRight");
  expect(await focused()).toEqual(["NumPy", "grad_w2", true]);
  await press("Tab");
  expect(await focused()).toEqual(["TypeScript", "w2", true]);
  await press("End");
  expect(await focused()).toEqual(["TypeScript", "gradB1", true]);
});

test("the keyboard alone picks an image and walks with it", async () => {
  const all = stepper().getByRole("radio", {name: "8 images together"});
  await page.locator(".stepper-controls input").fill("1");
  await all.focus();
  await press("ArrowRight", "ArrowRight");
  await expect.poll(async () => (await variable("data")).shape).toBe("1 × 784");

  await press("Tab", "Tab"); // Back, Next line
  await press(...Array(17).fill("ArrowRight"), "ArrowLeft");
  await expect.poll(() => where().textContent()).toBe("Line 17 of 21, backward: gradB1");
  const [data, target] = [rows(batch.data, 1, 2), rows(batch.target, 1, 2)];
  const {gradW1} = backward(first, data, forward(first, data), target);
  await expect.poll(() => variable("gradW1")).toEqual(expected(gradW1));
  expect(await variable("w2")).toEqual(expected(first.w2));

  await press("Tab", "Home"); // on the slider
  await expect.poll(() => where().textContent()).toBe("Before the first line");
});
