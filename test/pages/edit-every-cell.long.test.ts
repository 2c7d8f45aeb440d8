import {describe, expect, test} from "vitest";
import {builtPages} from "../../scripts/browser/pages.js";
import {onOnePage, page} from "./on-page.js";
import {bringIntoView} from "./reader.js";

const lessons = builtPages().filter((path) => /^(functional|class)\//.test(path));

describe.each(lessons)("page /%s", (path) => {
  onOnePage(path);

  test("every shown cell, edited, runs as the build's own does", async () => {
    const cells = page.locator(".cell-code");
    const count = await cells.count();
    expect(count).toBeGreaterThanOrEqual(3);
    for (let i = 0; i < count; i++) {
      const cell = cells.nth(i);
      await bringIntoView(cell);
      const code = (await cell.locator("pre").textContent())!;
      await cell.hover(); // the buttons come then
      await cell.getByRole("button", {name: "Edit"}).click();
      await cell.locator(".cm-content").click();
      await page.keyboard.press("Control+End");
      await page.keyboard.insertText(" // mine");
      await page.keyboard.press("Control+Enter");
      const said = cell.locator("xpath=following-sibling::*[contains(@class, 'cell-said')]").first();
      // A cell that names the reader's guess waits for it, edited or not.
      const outcome = /^guess\b/.test(code) ? "Waits for the names that it uses." : "Ran.";
      await expect.poll(() => said.textContent(), {message: code}).toBe(outcome);
    }
  });
});
