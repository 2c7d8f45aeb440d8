import {expect, test} from "vitest";
import {named} from "../../scripts/site/landmarks.js";

const LESSONS = '<nav id="observablehq-sidebar">';
const CONTENTS = '<aside id="observablehq-toc" data-selector="h2[id]">\n<nav>\n';
const PAGER = '<footer id="observablehq-footer">\n<nav><a rel="next">';

test("named(html, file) names the list of lessons, the contents and the neighbours", () => {
  const html = named(LESSONS + CONTENTS + PAGER, "a.html");
  expect(html.match(/<nav[^>]*>/g)).toEqual([
    '<nav id="observablehq-sidebar" aria-label="Lessons">',
    '<nav aria-label="On this page">',
    '<nav aria-label="Previous and next page">'
  ]);
});

test("named(html, file) lets a page do without its contents or its neighbours, but not without the lessons", () => {
  const bare = '<footer id="observablehq-footer">\n<div>';
  expect(named(LESSONS + bare, "a.html")).toBe(`<nav id="observablehq-sidebar" aria-label="Lessons">${bare}`);
  expect(() => named(CONTENTS + PAGER, "a.html")).toThrow(`a.html: expected ${LESSONS} exactly once`);
});

test("named(html, file) throws when the contents hold no list that could be named", () => {
  const other = '<aside id="observablehq-toc">\n<div>';
  expect(() => named(LESSONS + other, "a.html")).toThrow("a.html: expected /(<aside id=");
});
