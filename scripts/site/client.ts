import {createHash} from "node:crypto";
import {readdirSync, rmSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {build, type Plugin} from "esbuild";
import {SMALL} from "./bundler.js";
import {replaceEach, replaceOnce} from "./replace.js";

const PARTS = ["client", "runtime", "stdlib"];

/**
 * Where Framework has the modules of its client. Its build makes one of them, which keeps to itself how a cell is taken
 * off a page.
 */
export const FRAMEWORK = "node_modules/@observablehq/framework/dist/client";

/**
 * Makes one module of Framework's client and the two that it imports, with cells that take their turns
 * (lib/notebook/client.ts), and gives its name in `_observablehq`. The standard library stays there for itself too: a
 * worker may import it, and not the rest.
 */
export async function bundleClient(site: string, framework: string): Promise<string> {
  const folder = join(site, "_observablehq");
  const files = readdirSync(folder);
  const paths = PARTS.map((part) => join(folder, partOf(files, part)));
  const modules = new Map([
    ["observablehq:client", resolve(framework, "index.js")],
    ["observablehq:main", resolve(framework, "main.js")],
    ["observablehq:runtime", resolve(paths[1])],
    ["observablehq:stdlib", resolve(paths[2])]
  ]);
  const made = async (entry: string, name: string, define: Record<string, string>) => {
    const {outputFiles} = await build({
      ...SMALL,
      entryPoints: [entry],
      write: false,
      define,
      plugins: [frameworkAt(modules)]
    });
    const {text} = outputFiles[0];
    const file = `${name}.${createHash("sha256").update(text).digest("hex").slice(0, 8)}.js`;
    writeFileSync(join(folder, file), text);
    return file;
  };
  const editor = await made("lib/notebook/edit/editor.ts", "editor", {});
  const client = await made("lib/notebook/client.ts", "client", {EDITOR: JSON.stringify(`./${editor}`)});
  for (const path of paths.slice(0, 2)) rmSync(path);
  return client;
}

/** Finds Framework's modules. What they import later, such as a library of maps, is nothing that this site has. */
function frameworkAt(paths: ReadonlyMap<string, string>): Plugin {
  return {
    name: "framework",
    setup({onResolve}) {
      onResolve({filter: /./}, ({path, kind}) => {
        const found = paths.get(path);
        if (found) return {path: found};
        return kind === "dynamic-import" ? {path, external: true} : undefined;
      });
    }
  };
}

/** The page, which takes all that it needs of Framework from the module of this name. */
export function withClient(html: string, name: string, file: string): string {
  const preload = (part: string) =>
    new RegExp(`<link rel="modulepreload" href="[^"]*/${part}\\.[0-9a-f]{8}\\.js">\n`);
  const lighter = ["runtime", "stdlib"].reduce(
    (page, part) => replaceOnce(page, preload(part), "", file),
    html
  );
  const part = /_observablehq\/(?:client|stdlib)\.[0-9a-f]{8}\.js/;
  return replaceEach(lighter, part, `_observablehq/${name}`, file);
}

function partOf(files: readonly string[], part: string): string {
  const found = files.filter((name) => new RegExp(`^${part}\\.[0-9a-f]{8}\\.js$`).test(name));
  if (found.length !== 1) {
    throw new Error(
      `_observablehq: expected one file ${part}.<hash>.js, found ${found.join(", ") || "none"}`
    );
  }
  return found[0];
}
