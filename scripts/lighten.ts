// Makes the built site lighter: what a page downloads, and in how many requests.
import {existsSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, normalize} from "node:path";
import {build, transform} from "esbuild";
import {within} from "./within.js";

const PRELOAD = /\n?<link rel="modulepreload" href="([^"]+)">/g;
const PLOT = "lib/charts/plot.ts";

/**
 * Rewrites the modules of a built site: ours are minified, and Observable Plot becomes one file with the parts of it
 * that are used, instead of all of Plot and d3. Modules that no page needs any more are taken away; a page preloads what it needs itself.
 */
export async function lighten(site: string): Promise<void> {
  const modules = within(join(site, "_import")).filter((path) => path.endsWith(".js"));
  for (const path of modules) {
    const {code} = isPlot(path) ? await bundlePlot() : await minify(readFileSync(path, "utf8"));
    writeFileSync(path, code);
  }
  const pages = within(site).filter((path) => path.endsWith(".html"));
  const needed = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    const own = new Set<string>();
    follow(page, html.replaceAll(PRELOAD, ""), own);
    writeFileSync(
      page,
      html.replaceAll(PRELOAD, (link, href: string) =>
        own.has(normalize(join(dirname(page), href))) ? link : ""
      )
    );
    for (const module of own) needed.add(module);
  }
  for (const path of within(join(site, "_node")).filter((path) => path.endsWith(".js"))) {
    if (!needed.has(path)) rmSync(path);
  }
}

function isPlot(path: string): boolean {
  return /lib[\\/]charts[\\/]plot\.[0-9a-f]+\.js$/.test(path);
}

async function minify(code: string) {
  return transform(code, {minify: true, format: "esm", target: "es2022"});
}

async function bundlePlot() {
  const {outputFiles} = await build({
    entryPoints: [PLOT],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false
  });
  return {code: outputFiles[0].text};
}

/** Adds the modules that a text at `path` imports, and all that they import, to `found`. */
function follow(path: string, text: string, found: Set<string>): void {
  for (const [, specifier] of text.matchAll(/["'](\.{1,2}\/[^"'\s]+\.js)["']/g)) {
    const module = normalize(join(dirname(path), specifier));
    if (found.has(module) || !existsSync(module)) continue;
    found.add(module);
    follow(module, readFileSync(module, "utf8"), found);
  }
}
