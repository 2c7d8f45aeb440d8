// npm run build: the whole site, in dist.
import {readFileSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {dirname, relative} from "node:path";
import {bundle} from "./site/bundle.js";
import {framework} from "./site/framework.js";
import {pagePath, withRoom} from "./site/room.js";
import {withTurns} from "./site/turns.js";
import {withWaitingBlocks} from "./site/waiting-blocks.js";
import {within} from "./within.js";

const CACHE = "src/.observablehq/cache";

// A loader's old output would be kept in the cache even if the digits have changed.
rmSync(CACHE, {recursive: true, force: true});
rmSync("dist", {recursive: true, force: true});
await framework("build");

// Framework writes into its pages when a loader's output was made. Made again with a date that does not change, so that
// the same sources give the same site to the byte. The loaders do not run a second time.
for (const path of within(CACHE)) utimesSync(path, 0, 0);
rmSync("dist", {recursive: true});
await framework("build");
await bundle("dist");

for (const path of within("dist").filter((path) => path.endsWith(".html"))) {
  const html = finish(readFileSync(path, "utf8"), toRoot(path));
  writeFileSync(path, withTurns(withWaitingBlocks(withRoom(pagePath("dist", path), html), path)));
}
// GitHub Pages would leave out the folders that begin with an underscore.
writeFileSync("dist/.nojekyll", "");

/** What Framework's pages lack: the language, the freedom to zoom in, and names for what is navigated by. */
function finish(html: string, root: string): string {
  const close = /<label id="observablehq-sidebar-close"[^>]*><\/label>/;
  return html
    .replace("<html>", '<html lang="en">')
    .replace(
      "</title>",
      `</title>\n${["serif", "sans"].map((font) => preload(`${root}fonts/${font}.woff2`)).join("\n")}`
    )
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

function preload(font: string): string {
  return `<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin>`;
}

/** From a page of the built site to the site's root. */
function toRoot(path: string): string {
  return `${relative(dirname(path), "dist") || "."}/`.replaceAll("\\", "/");
}
