import {expect, test} from "vitest";
import {section, withSection} from "../../bench/section.js";

const text = "Before.\n<!-- bench -->\nold\n<!-- /bench -->\nAfter.\n";

test("withSection(text, name, content) replaces what stands between the marks, and nothing else", () => {
  const changed = withSection(text, "bench", "new");
  expect(changed).toBe("Before.\n<!-- bench -->\nnew\n<!-- /bench -->\nAfter.\n");
  expect(withSection(changed, "bench", "old")).toBe(text);
});

test("section(text, name) is what stands between the marks", () => {
  expect(section(text, "bench")).toBe("old");
});

test("withSection(text, name, content) throws when a mark is missing, or the marks are the wrong way round", () => {
  expect(() => withSection("no marks", "bench", "")).toThrow("<!-- bench -->");
  expect(() => withSection("<!-- bench -->", "bench", "")).toThrow("<!-- /bench -->");
  expect(() => withSection("<!-- /bench --><!-- bench -->", "bench", "")).toThrow("one after the other");
});
