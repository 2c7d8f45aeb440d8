import {expect, test} from "vitest";
import {searchable} from "../../scripts/site/search-field.js";

const FIELD = '<input type="search" placeholder="Search">';
const RESULTS = '<div id="observablehq-search-results"></div>';

test("searchable(html, file) names the field, and tells the results as they come", () => {
  expect(searchable(FIELD + RESULTS, "a.html")).toBe(
    '<input type="search" placeholder="Search" aria-label="Search the workbook">' +
      '<div id="observablehq-search-results" role="status"></div>'
  );
});

test("searchable(html, file) throws where the field or the results are missing", () => {
  expect(() => searchable(RESULTS, "a.html")).toThrow(`a.html: expected ${FIELD}`);
  expect(() => searchable(FIELD, "a.html")).toThrow('a.html: expected <div id="observablehq-search-results"');
});
