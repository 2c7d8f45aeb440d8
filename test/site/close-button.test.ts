import {expect, test} from "vitest";
import {closeAsItem} from "../../scripts/site/close-button.js";

test("closeAsItem(html, file) puts what closes the list into an item, and throws where nothing closes it", () => {
  const label = '<label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"></label>';
  expect(closeAsItem(`<ol>${label}`, "a.html")).toBe(`<ol><li class="shell-close">${label}</li>`);
  expect(() => closeAsItem("<ol>", "a.html")).toThrow("a.html: expected /<label id=");
});
