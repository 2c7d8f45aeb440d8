import {readFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import type {Plugin} from "esbuild";
import {importsOf} from "./page-imports.js";

/** What `builtSite` has to know of the bundle that is being made. */
export interface BundlePlace {
  /** The folder of the built site. */
  readonly site: string;
  /** The folder in which the bundle will lie. */
  readonly folder: string;
  /** Where the bundle finds a file of Framework's client, by its name in `_observablehq`. */
  readonly client: (name: string) => string;
}

/** The way from a folder to a file, as an import writes it. */
export function wayTo(folder: string, file: string): string {
  const way = relative(folder, file).replaceAll("\\", "/");
  return way.startsWith(".") ? way : `./${way}`;
}

/** The entry point that stands for a page: it exports the names that the page's blocks take, and no others. */
export function pageEntry(page: string): string {
  return `page:${page}`;
}

/** Teaches esbuild the ways of a site that Framework has built. */
export function builtSite({site, folder, client}: BundlePlace): Plugin {
  return {
    name: "built-site",
    setup({onResolve, onLoad, resolve: resolveModule}) {
      onResolve({filter: /^page:/}, ({path}) => ({path: path.slice("page:".length), namespace: "page"}));
      onLoad({filter: /.*/, namespace: "page"}, ({path}) => ({
        contents: entryOf(readFileSync(path, "utf8")),
        resolveDir: resolve(dirname(path))
      }));

      // Packages: from node_modules, where esbuild can leave out what is not used.
      onResolve({filter: /\/_node\//}, ({path, kind}) =>
        resolveModule(packageOf(path), {kind, resolveDir: process.cwd()})
      );
      onResolve({filter: /\/_observablehq\//}, ({path}) => ({
        path: wayTo(folder, join(site, "_observablehq", client(path.split("/_observablehq/")[1]))),
        external: true
      }));

      // Our modules: what they say of their own place must hold from the bundle's folder too.
      onLoad({filter: /[\\/]_import[\\/].*\.js$/}, ({path}) => {
        const contents = readFileSync(path, "utf8").replaceAll(
          /\bimport\.meta\.(url\b|resolve\("([^"]+)"\))/g,
          (_, _use, file?: string) => url(wayTo(folder, file ? join(dirname(path), file) : path))
        );
        return {contents, loader: "js"};
      });
    }
  };
}

function entryOf(html: string): string {
  return importsOf(html)
    .map(({module, imported, local}) =>
      imported === "*"
        ? `export * as ${local} from ${JSON.stringify(module)};`
        : `export {${imported} as ${local}} from ${JSON.stringify(module)};`
    )
    .join("\n");
}

/** The package of a module in `_node`, with the path inside it: `../_node/a@1.0.0/b.0123abcd.js` is `a/b`. */
function packageOf(path: string): string {
  const [, name, inside] = /\/_node\/((?:@[^/@]+\/)?[^/@]+)@[^/]+\/(.+?)(?:\.[0-9a-f]{8})?\.js$/.exec(path)!;
  return inside === "index" ? name : `${name}/${inside}`;
}

function url(place: string): string {
  return `new URL("${place}", import.meta.url).href`;
}
