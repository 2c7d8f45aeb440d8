import {readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import type {Plugin} from "esbuild";
import {importsOf} from "./page-imports.js";

/** Teaches esbuild the ways of a site that Framework has built, whose bundles will lie in `folder`. */
export function sitePlugin(site: string, folder: string): Plugin {
  const seenFromThere = (path: string) => {
    const way = relative(folder, path).replaceAll("\\", "/");
    return way.startsWith(".") ? way : `./${way}`;
  };
  return {
    name: "site",
    setup({onResolve, onLoad, resolve}) {
      // A page is all that it imports, as m0, m1, …
      onResolve({filter: /^page:/}, ({path}) => ({path: path.slice("page:".length), namespace: "page"}));
      onLoad({filter: /.*/, namespace: "page"}, ({path}) => ({
        contents: importsOf(path)
          .map((module, i) => `export * as m${i} from ${JSON.stringify(`./${module}`)};`)
          .join("\n"),
        resolveDir: process.cwd()
      }));

      // Packages: from node_modules, where esbuild can leave out what is not used.
      onResolve({filter: /\/_node\//}, ({path, kind}) => {
        const [, name] = /\/_node\/((?:@[^/@]+\/)?[^/@]+)@/.exec(path)!;
        return resolve(name, {kind, resolveDir: process.cwd()});
      });
      // Framework's client: as it is, seen from the bundles' folder.
      onResolve({filter: /\/_observablehq\//}, ({path}) => ({
        path: seenFromThere(join(site, "_observablehq", path.split("/_observablehq/")[1])),
        external: true
      }));

      // Our modules: what they say of their own place must hold from the bundles' folder too.
      onLoad({filter: /[\\/]_import[\\/].*\.js$/}, ({path}) => {
        const contents = readFileSync(path, "utf8").replaceAll(
          /\bimport\.meta\.(url\b|resolve\("([^"]+)"\))/g,
          (_, _use, file?: string) => url(seenFromThere(file ? join(dirname(path), file) : path))
        );
        return {contents, loader: "js"};
      });
    }
  };
}

function url(place: string): string {
  return `new URL("${place}", import.meta.url).href`;
}
