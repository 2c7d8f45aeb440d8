import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {within} from "../within.js";
import {wayTo} from "./built-site.js";
import {bundleAlone} from "./bundle-alone.js";
import {bundlePages} from "./bundle-pages.js";
import {bundleClient, FRAMEWORK, withClient} from "./client.js";
import {importingFrom, importsOf} from "./page-imports.js";
import {preloadModule, withPreloads} from "./preloads.js";
import {replaceEach} from "./replace.js";

const WORKER = /\.worker\./;
const PRELOAD = /\n?<link rel="modulepreload" href="[^"]*_(?:import|node)\/[^"]*">/;

/**
 * Makes a few modules of all that the pages of a built site import, where Framework has a hundred, and has the pages load
 * them. Framework's client, whose modules lie in the folder `framework`, becomes one module, and each worker too.
 */
export async function bundle(site: string, framework = FRAMEWORK): Promise<void> {
  const folder = join(site, "_import");
  const before = within(folder).filter((path) => path.endsWith(".js"));
  const workers = before.filter((path) => WORKER.test(basename(path)));
  await bundleAlone(site, workers);

  const client = await bundleClient(site, framework);
  const all = within(site).filter((path) => path.endsWith(".html"));
  const importing = all.filter((path) => importsOf(readFileSync(path, "utf8")).length > 0);
  const {files, loads} = await bundlePages(site, importing, client);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  for (const path of all) {
    const html = withClient(readFileSync(path, "utf8"), client, path);
    const hrefs = (loads.get(path) ?? []).map((name) => wayTo(dirname(path), join(folder, name)));
    writeFileSync(path, hrefs.length > 0 ? loading(html, hrefs, path) : html);
  }

  for (const path of before) if (!workers.includes(path)) rmSync(path);
  rmSync(join(site, "_node"), {recursive: true, force: true});
}

/** The page with its imports turned to the first of these bundles; all of them are asked for at once. */
function loading(html: string, hrefs: readonly string[], file: string): string {
  const own = importingFrom(replaceEach(html, PRELOAD, "", file), hrefs[0], file);
  return withPreloads(own, hrefs.map(preloadModule), file);
}
