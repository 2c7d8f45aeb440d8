import {replaceOnce} from "./replace.js";

/** The page with a name for its search field, and with results that are told as they come. */
export function searchable(html: string, file: string): string {
  const field = replaceOnce(
    html,
    '<input type="search" placeholder="Search">',
    '<input type="search" placeholder="Search" aria-label="Search the workbook">',
    file
  );
  const results = '<div id="observablehq-search-results"';
  return replaceOnce(field, `${results}>`, `${results} role="status">`, file);
}
