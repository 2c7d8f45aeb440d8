import {expect, test} from "vitest";
import {largestEntry} from "../../../lib/array/largest-entry.js";
import {norm} from "../../../lib/array/norm.js";
import {COLOUR_WORDS} from "../../../lib/charts/colour-words.js";
import {read} from "../../../lib/charts/number.js";
import {colourOf} from "../colours.js";
import {expectFarBelow} from "../distance.js";
import {activations, batch, gradients} from "../eight-images.js";
import {onOnePage, page} from "../on-page.js";
import {bringIntoView, middleOf, press} from "../reader.js";

onOnePage("functional/backward");

test("the page counts the parameters and the saturated activations", async () => {
  const saturated = activations.sig1.data.filter((s) => s < 0.01 || s > 0.99).length / 1600;
  await page.getByText("for each of its 159,010 numbers").waitFor();
  await page.getByText("318,020 forward passes").waitFor();
  await page.getByText(`${(100 * saturated).toFixed(1)} % of the entries of sig1`).waitFor();
});

test("no answer is on the screen with its question", async () => {
  const [product, slope, paper, epsilon] = await page.locator("form.predict").all();
  const line = (name: string) => page.locator("pre").filter({hasText: `const ${name} =`});
  const panes = (name: string) => page.locator(".panes").filter({hasText: name}).first();
  await expectFarBelow(panes("grad_w2"), product);
  await expectFarBelow(panes("grad_lin1"), slope);
  await expectFarBelow(page.getByText(/^gradW1\[:, \d+\], in the places/), paper);
  await expectFarBelow(page.locator(".live:has(.error-dots)"), epsilon);
  expect(await line("gradW2").count()).toBe(1);
});

test("every picture of a gradient tells its smallest and its largest entry", async () => {
  for (const name of ["gradOutput", "gradB2", "gradSig1", "gradLin1", "gradB1"] as const) {
    const {rows, cols, data} = gradients[name];
    const picture = page.locator(`canvas.gradient-picture[data-quantity=${name}]`);
    await expect
      .poll(() => picture.getAttribute("aria-label"))
      .toContain(
        `${name}, ${rows} × ${cols}: from ${read(Math.min(...data))} to ${read(Math.max(...data))};`
      );
  }
});

test("the colours that the text names are those of the picture", async () => {
  const {data} = gradients.gradOutput;
  const picture = page.locator("canvas.gradient-picture[data-quantity=gradOutput]");
  for (const [sign, word, largest] of [
    ["positive", "violet", Math.max(...data)],
    ["negative", "olive", Math.min(...data)]
  ] as const) {
    const place = data.indexOf(largest);
    const colour = await colourOf(picture, [place % 10, Math.floor(place / 10)]);
    expect(COLOUR_WORDS[`--${colour}` as keyof typeof COLOUR_WORDS]).toBe(word);
    await page.getByText(new RegExp(`the entry is ${sign}, ${word}`)).waitFor();
  }
});

test("gradW2 is drawn as cells, each with its value under the pointer", async () => {
  const figure = page.locator(".plot-figure").filter({hasText: "gradW2: one column per hidden unit"});
  await bringIntoView(figure);
  const picture = figure.locator("svg image");
  const largest = Math.max(...gradients.gradW2.data.map(Math.abs));
  await expect.poll(() => figure.locator(".legend").textContent()).toContain(read(largest));
  const {row, col} = largestEntry(gradients.gradW2);
  await picture.hover(await middleOf(picture, [200, 10], [row, col]));
  const value = read(gradients.gradW2.data[10 * row + col]);
  await figure.getByText(`digit ${col}, hidden unit ${row}: ${value}`).waitFor();
});

test("the norms of the eight gradients are drawn, and told at the sigmoid", async () => {
  const figure = page.locator(".plot-figure").filter({hasText: "Size of each gradient"});
  await bringIntoView(figure);
  expect(await figure.locator("circle").count()).toBe(8);
  for (const name of Object.keys(gradients)) await figure.getByText(name, {exact: true}).waitFor();
  const [comes, goes] = [gradients.gradSig1, gradients.gradLin1].map((gradient) => read(norm(gradient)));
  await page.getByText(`At the sigmoid, ${comes} comes in and ${goes} goes on.`).waitFor();
});

test("axis=0 is explained where it is met, with NumPy's shape beside ours", async () => {
  await page
    .getByText(/This is what axis=0 means\..*the shape \(10,\), .* keeps the one row, 1 × 10\./)
    .waitFor();
});

test("the question of the shape shows the product that fits, whatever was chosen", async () => {
  const form = page.locator("form.predict").first();
  await form.getByLabel("gradLin2ᵀ · sig1").check();
  await form.getByRole("button", {name: "Commit"}).click();
  await form.getByText("8 meets 8, and 200 × 10 stays.").waitFor();
});

test("the question of the sign counts the entries of gradW1 that are exactly zero", async () => {
  const form = page.locator("form.predict").nth(2);
  await form.getByLabel("Exactly zero").check();
  await form.getByRole("button", {name: "Commit"}).click();
  let paper = 0;
  for (let pixel = 0; pixel < 784; pixel++) {
    if (Array.from({length: 8}, (_, i) => batch.pixels[784 * i + pixel]).every((ink) => ink === 0)) paper++;
  }
  await form.getByText(`for ${paper} of the 784 pixels`).waitFor();
});

test("the slope of the sigmoid is sketched with the mouse, then drawn over the sketch; a reload keeps both", async () => {
  const form = page.locator("form.predict").nth(1);
  await form.getByRole("button", {name: "Commit"}).click(); // nothing is drawn yet: nothing happens
  expect(await form.locator(".actual-line").count()).toBe(0);

  const frame = form.locator(".sketch");
  await bringIntoView(frame);
  const {x, y, width, height} = (await frame.boundingBox())!;
  await page.mouse.move(x + 70, y + height - 60);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 60, {steps: 12});
  await page.mouse.move(x + width - 30, y + height - 60, {steps: 12});
  await page.mouse.up();
  const heights = await form
    .locator(".sketch-handle")
    .evaluateAll((handles) => handles.map((h) => Number(h.getAttribute("aria-valuenow"))));
  expect(heights[3]).toBeGreaterThan(heights[0] + 30);
  expect(heights[3]).toBeGreaterThan(heights[6] + 30);

  await form.getByRole("button", {name: "Commit"}).click();
  await form.locator(".actual-line").waitFor();
  await form.getByText("a bell, 0.250 high").waitFor();
  await page.reload();
  await form.locator(".actual-line").waitFor();
  await form.getByRole("button", {name: "Try again"}).click();
  await form.locator(".sketch-handle").first().waitFor();
  expect(await form.locator(".actual-line").count()).toBe(0);
});

test("the keyboard alone sketches: a handle moves up and down", async () => {
  const form = page.locator("form.predict").nth(1);
  const handle = form.getByRole("slider").nth(3);
  await handle.focus();
  await press("ArrowUp", "ArrowUp", "PageDown", "Home", "ArrowUp");
  expect(await handle.getAttribute("aria-valuenow")).toBe("3"); // 0 % and one step of 2.5 %
  expect(await handle.getAttribute("aria-valuetext")).toBe("0.0125");
  await form.getByRole("button", {name: "Commit"}).focus();
  await press("Enter");
  await form.getByText("a bell, 0.250 high").waitFor();
});
