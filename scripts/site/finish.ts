import {readFileSync, writeFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {within} from "../within.js";
import {bundle} from "./bundle.js";
import {editPage} from "./edit-page.js";
import {withWaitingBlocks} from "./waiting-blocks.js";

/** Makes of the site that Framework has built in a folder the one that is published: few modules, and whole pages. */
export async function finish(site: string): Promise<void> {
  await bundle(site);
  for (const path of within(site).filter((path) => path.endsWith(".html"))) {
    const html = editPage(readFileSync(path, "utf8"), path, toRoot(site, path));
    writeFileSync(path, withWaitingBlocks(html, path));
  }
  // GitHub Pages would leave out the folders that begin with an underscore.
  writeFileSync(join(site, ".nojekyll"), "");
}

/** From a page of the built site to the site's root. */
function toRoot(site: string, path: string): string {
  return `${relative(dirname(path), site) || "."}/`.replaceAll("\\", "/");
}
