import {beforeEach, expect, test} from "vitest";
import {onOnePage, page} from "../on-page.js";
import {press} from "../reader.js";

onOnePage("functional/update");
beforeEach(() => page.locator(".variable").first().waitFor());

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
