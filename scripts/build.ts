// npm run build: the whole site, in dist.
import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {framework} from "./framework.js";

// A loader's old output would be kept in the cache even if the digits have changed.
rmSync("src/.observablehq/cache", {recursive: true, force: true});
rmSync("dist", {recursive: true, force: true});
await framework("build");

for (const name of readdirSync("dist", {recursive: true, encoding: "utf8"})) {
  if (name.endsWith(".html"))
    writeFileSync(join("dist", name), finish(readFileSync(join("dist", name), "utf8")));
}
// GitHub Pages would leave out the folders that begin with an underscore.
writeFileSync("dist/.nojekyll", "");

/** What Framework's pages lack: the language, the freedom to zoom in, and names for what is navigated by. */
function finish(html: string): string {
  const close = /<label id="observablehq-sidebar-close"[^>]*><\/label>/;
  return html
    .replace("<html>", '<html lang="en">')
    .replace("width=device-width, initial-scale=1, maximum-scale=1", "width=device-width, initial-scale=1")
    .replace('<nav id="observablehq-sidebar">', '<nav id="observablehq-sidebar" aria-label="Lessons">')
    .replace(/(<aside id="observablehq-toc"[^>]*>\s*)<nav>/, '$1<nav aria-label="On this page">')
    .replace(/(<footer id="observablehq-footer">\s*)<nav>/, '$1<nav aria-label="Previous and next page">')
    .replace(
      '<input type="search" placeholder="Search">',
      '<input type="search" placeholder="Search" aria-label="Search the workbook">'
    )
    .replace('<div id="observablehq-search-results">', '<div id="observablehq-search-results" role="status">')
    .replace(close, '<li class="shell-close">$&</li>');
}
