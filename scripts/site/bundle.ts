// Bundles the built site: a page then asks for a handful of files, not for a hundred.
import {readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join, relative} from "node:path";
import {type BuildOptions, build, type Metafile} from "esbuild";
import {within} from "../within.js";
import {IMPORT, importsOf} from "./page-imports.js";
import {sitePlugin} from "./site-plugin.js";

// What no page imports: the workers, and what the head of every page loads.
const ALONE = /\.worker\.|^note-progress\./;
const PRELOAD = /\n?<link rel="modulepreload" href="[^"]*_(?:import|node)\/[^"]*">/g;

/**
 * Makes one module of all that a page imports; what several pages import goes into modules that they share.
 * Packages are taken from node_modules again, so that of Observable Plot only what is used comes along.
 * Framework's own client stays as it is.
 */
export async function bundle(site: string): Promise<void> {
  const folder = join(site, "_import");
  const before = within(folder).filter((path) => path.endsWith(".js"));
  const alone = before.filter((path) => ALONE.test(basename(path)));
  const pages = within(site).filter((path) => path.endsWith(".html") && importsOf(path).length > 0);

  const options: BuildOptions = {
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022"
  };
  for (const path of alone) {
    const plugins = [sitePlugin(site, dirname(path))];
    await build({...options, plugins, entryPoints: [path], outfile: path, allowOverwrite: true});
  }
  const {metafile} = await build({
    ...options,
    plugins: [sitePlugin(site, folder)],
    entryPoints: Object.fromEntries(pages.map((page) => [entryName(site, page), `page:${page}`])),
    outdir: folder,
    entryNames: "[name]-[hash]",
    chunkNames: "shared-[hash]",
    splitting: true,
    metafile: true
  });
  for (const page of pages) writeFileSync(page, rewritten(page, metafile!));

  for (const path of before) if (!alone.includes(path)) rmSync(path);
  rmSync(join(site, "_node"), {recursive: true, force: true});
}

function entryName(site: string, page: string): string {
  return relative(site, page).replaceAll(/[\\/]/g, "-").replace(".html", "");
}

/** The page with its imports and preloads turned to its bundle. */
function rewritten(page: string, {outputs}: Metafile): string {
  const [bundled, {imports}] = Object.entries(outputs).find(
    ([, {entryPoint}]) => entryPoint === `page:${page}`
  )!;
  const href = (path: string) => {
    const way = relative(dirname(page), path).replaceAll("\\", "/");
    return way.startsWith(".") ? way : `./${way}`;
  };
  const shared = imports.filter(({kind, external}) => kind === "import-statement" && !external);
  const preloads = [bundled, ...shared.map(({path}) => path)].map(
    (path) => `<link rel="modulepreload" fetchpriority="low" href="${href(path)}">`
  );
  let place = 0;
  return readFileSync(page, "utf8")
    .replaceAll(PRELOAD, "")
    .replaceAll(IMPORT, () => `import("${href(bundled)}").then(({m${place++}: module}) => module)`)
    .replace("</title>", `</title>\n${preloads.join("\n")}`);
}
