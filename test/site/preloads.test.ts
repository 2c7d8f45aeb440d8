import {expect, test} from "vitest";
import {preloadFont, withPreloads} from "../../scripts/site/preloads.js";

test("withPreloads(html, links, file) puts them before all else that the head loads", () => {
  expect(withPreloads("<title>A</title>\n<link>", ["<one>", "<two>"], "a.html")).toBe(
    "<title>A</title>\n<one>\n<two>\n<link>"
  );
  expect(() => withPreloads("<head>", ["<one>"], "a.html")).toThrow("a.html: expected </title> exactly once");
});

test("preloadFont(name, toRoot) leads from the page to the site's fonts", () => {
  expect(preloadFont("serif", "../")).toContain('href="../fonts/serif.woff2" crossorigin');
});
