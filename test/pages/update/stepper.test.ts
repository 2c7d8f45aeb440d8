import {beforeEach, expect, test} from "vitest";
import {shape} from "../../../lib/array/matrix.js";
import {rows} from "../../../lib/array/rows.js";
import {read} from "../../../lib/charts/number.js";
import {backward, forward, update} from "../../../lib/network/functional.js";
import {loss} from "../../../lib/network/loss.js";
import {colourOf} from "../colours.js";
import {activations, batch, gradients, parameters} from "../eight-images.js";
import {onOnePage, page} from "../on-page.js";
import {bringIntoView, press} from "../reader.js";
import {lossesAt, RATE, rates} from "./losses.js";

onOnePage("functional/update");
beforeEach(() => page.locator(".variable").first().waitFor());

const LAST = 21;

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

/** A variable's row as it should be. */
function expected(a: {rows: number; cols: number; data: Float64Array}): Record<string, string> {
  const sorted = a.data.slice().sort();
  const mean = a.data.reduce((sum, x) => sum + x, 0) / a.data.length;
  return {shape: shape(a), min: read(sorted[0]), mean: read(mean), max: read(sorted.at(-1)!)};
}

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
  const updated = update(parameters, gradients, RATE);
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
  await expect.poll(() => variable("b1")).toEqual(expected(parameters.b1));
});

/** The colour of the strongest dot in the stepper's picture of a variable. */
const paintedWith = (name: string) => colourOf(page.locator(`.variable[data-quantity="${name}"] canvas`));

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
  await expect.poll(() => variable("w1")).toEqual(expected(update(parameters, gradients, RATE).w1));
  await rates().first().fill("0.01");
  await bringIntoView(page.locator(".stepper-controls"));
  await expect.poll(() => where().textContent()).toBe("Line 21 of 21, update: b1");
  await expect.poll(() => variable("w1")).toEqual(expected(update(parameters, gradients, 0.01).w1));
  const after = lossesAt(0.01, 1)[1];
  await expect.poll(() => page.locator(".stepper-end").textContent()).toContain(`it is ${read(after)}`);
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
  const {gradW1} = backward(parameters, data, forward(parameters, data), target);
  await expect.poll(() => variable("gradW1")).toEqual(expected(gradW1));
  expect(await variable("w2")).toEqual(expected(parameters.w2));

  await press("Tab", "Home"); // on the slider
  await expect.poll(() => where().textContent()).toBe("Before the first line");
});
