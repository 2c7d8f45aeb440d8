import {replaceOnce} from "./replace.js";

const CONTENTS = '<aside id="observablehq-toc"';
const PAGER = '<footer id="observablehq-footer">\n<nav>';

/**
 * The page with names for what is navigated by: the list of lessons, the page's contents, the pages before and after.
 * A page may do without its contents, or without the links to its neighbours, if its front matter says so.
 */
export function named(html: string, file: string): string {
  const lessons = replaceOnce(
    html,
    '<nav id="observablehq-sidebar">',
    '<nav id="observablehq-sidebar" aria-label="Lessons">',
    file
  );
  const contents = lessons.includes(CONTENTS)
    ? replaceOnce(
        lessons,
        /(<aside id="observablehq-toc"[^>]*>\s*)<nav>/,
        (_, aside) => `${aside}<nav aria-label="On this page">`,
        file
      )
    : lessons;
  return contents.includes(PAGER)
    ? replaceOnce(contents, PAGER, PAGER.replace("<nav>", '<nav aria-label="Previous and next page">'), file)
    : contents;
}
