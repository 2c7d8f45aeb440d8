import {expect, test} from "vitest";
import {steepest} from "../../../lib/network/steepest.js";
import {gradients} from "../eight-images.js";
import {numberOf} from "../number-of.js";
import {onOnePage, page} from "../on-page.js";
import {bringIntoView, press} from "../reader.js";

onOnePage("functional/backward");

/** The number of a row of the microscope: 2 is the difference quotient, 3 the gradient by hand. */
async function row(i: number): Promise<number> {
  await bringIntoView(page.locator(".check-numbers"));
  return numberOf((await page.locator(".check-numbers td").allTextContents())[i]!);
}

test("a wrong gradW1 is typed, and the microscope shows that it is wrong; reset, and it is right again", async () => {
  const {row: pixel, col} = steepest(gradients, "w1");
  const right = gradients.gradW1.data[200 * pixel + col];
  const cell = page.locator(".cell-code").filter({hasText: "const gradW1 ="});
  await expect.poll(() => row(3)).toBeCloseTo(right, 9);

  await bringIntoView(cell);
  await cell.hover(); // the buttons come then
  await cell.getByRole("button", {name: "Edit"}).click();
  const code = (await cell.locator("pre").textContent())!;
  await cell.locator(".cm-content").click();
  await press("Control+a");
  await page.keyboard.insertText(
    code.replace("dot(transpose(data), gradLin1)", "multiply(2, dot(transpose(data), gradLin1))")
  );
  await press("Shift+Enter");
  await expect.poll(() => row(3)).toBeCloseTo(2 * right, 9);
  expect(Math.abs((await row(2)) - right)).toBeLessThan(Math.abs(right) / 100); // the quotient knows better

  await bringIntoView(cell);
  await cell.getByRole("button", {name: "Reset"}).click();
  await expect.poll(() => row(3)).toBeCloseTo(right, 9);
});
