import {expect, test} from "vitest";
import {onOnePage, page} from "./on-page.js";
import {press} from "./reader.js";

onOnePage("reference/glossary", {viewport: {width: 390, height: 844}});

/** The NumPy names of the rows that can be seen. */
const names = () => page.locator(".glossary tbody tr:visible th").allTextContents();

test("every quantity of the two programs is in the table", async () => {
  const all = await names();
  expect(all).toHaveLength(21);
  for (const name of ["data", "lin1", "grad_sig1", "lr", "n_epoch"]) expect(all).toContain(name);
});

test("each bias stands there with NumPy's own shape, and the loss as a sum over outputs, averaged over images", async () => {
  const row = (name: string) => page.locator(`#${name}`);
  for (const name of ["b1", "gradB1"]) {
    expect(await row(name).locator('[data-column="Shape"]').innerText()).toMatch(/1 × 200\s+\(200,\)/);
  }
  expect(await row("loss").innerText()).toContain("summed over the ten outputs, averaged over the images");
  expect(await page.locator("main").innerText()).not.toContain("half the mean squared error");
  await page.getByText("axis=0", {exact: false}).first().waitFor();
});

test("searching by keyboard leaves the rows that have every word, says how many, and clears with Escape", async () => {
  await page.getByLabel("Find a quantity").focus();
  await page.keyboard.type("Hidden 784");
  expect(await names()).toEqual(["w1", "grad_w1"]);
  await page.getByText("2 of 21 quantities").waitFor();
  await press("Escape");
  expect(await names()).toHaveLength(21);
  await page.keyboard.type("momentum");
  expect(await names()).toEqual([]);
  await page.getByText("No quantity has all these words").waitFor();
  await press("Escape");
});

test("on a narrow screen each row is still a row of a table, with its columns named, inside the screen", async () => {
  const row = page.getByRole("row").filter({has: page.getByRole("rowheader", {name: "grad_w2"})});
  expect(await row.getByRole("cell").count()).toBe(4);
  expect(await row.getByText("∂L/∂W₂ = a₁ᵀ·∂L/∂z₂").isVisible()).toBe(true);
  const label = await row
    .getByRole("cell")
    .first()
    .evaluate((cell) => [getComputedStyle(cell, "::before").content, getComputedStyle(cell).display]);
  expect(label).toEqual(['"TypeScript"', "grid"]);
});

test("a link to one quantity leads to its row", async () => {
  await page.goto(`${page.url()}#gradLin1`);
  await expect
    .poll(() => page.locator("#gradLin1").evaluate((row) => row.getBoundingClientRect().top < innerHeight))
    .toBe(true);
});
