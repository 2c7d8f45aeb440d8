import {expect, test} from "vitest";
import {editPage} from "../../scripts/site/edit-page.js";

const PAGE = `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>A page</title>
</head>
<body><nav id="observablehq-sidebar">
<ol><label id="observablehq-sidebar-close" for="observablehq-sidebar-toggle"></label></ol>
<input type="search" placeholder="Search"><div id="observablehq-search-results"></div></nav>
</body>
</html>`;

test("editPage(html, file, toRoot) makes every edit of a page", () => {
  const html = editPage(PAGE, "a/page.html", "../");
  for (const edit of [
    '<html lang="en">',
    'initial-scale=1">',
    'aria-label="Lessons"',
    'aria-label="Search the workbook"',
    'role="status"',
    '<li class="shell-close">',
    'href="../fonts/serif.woff2"',
    'href="../fonts/sans.woff2"'
  ]) {
    expect(html).toContain(edit);
  }
});

test("editPage(html, file, toRoot) throws, and names the page, when it was edited before", () => {
  const once = editPage(PAGE, "a/page.html", "../");
  expect(() => editPage(once, "a/page.html", "../")).toThrow("a/page.html: expected <html> exactly once");
});
