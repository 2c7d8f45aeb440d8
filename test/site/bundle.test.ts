import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {beforeAll, expect, test, vi} from "vitest";
import {bundle} from "../../scripts/site/bundle.js";

const HASH = "0123abcd";
const PLOT = `_node/@observablehq/plot@0.6.17/index.${HASH}.js`;

/** A page as Framework builds it, in a folder of the site, whose one block takes these names from these modules. */
function page(imports: Record<string, string>): string {
  const names = Object.keys(imports).join(", ");
  const modules = Object.values(imports).map((module) => `import("../${module}")`);
  const preloads = Object.values(imports).map((module) => `<link rel="modulepreload" href="../${module}">\n`);
  const parts = ["client", "runtime", "stdlib"];
  return `<html><head><title>A page</title>
${parts.map((part) => `<link rel="modulepreload" href="../_observablehq/${part}.${HASH}.js">\n`).join("")}${preloads.join("")}</head>
<script type="module">
import {define} from "../_observablehq/client.${HASH}.js";
import {registerFile} from "../_observablehq/stdlib.${HASH}.js";
define({id: "1", body: async () => {
const [${names}] = await Promise.all([${modules.join(", ")}]);
}});
</script></html>`;
}

const module = (name: string) => `_import/lib/${name}.${HASH}.js`;
const [counter, greeting, marks] = [module("counter"), module("greeting"), module("marks")];

const FILES: Record<string, string> = {
  [`_observablehq/client.${HASH}.js`]: "",
  [`_observablehq/runtime.${HASH}.js`]: "export class Runtime {}",
  [`_observablehq/stdlib.${HASH}.js`]: `export const files = []; export const registerFile = (file) => files.push(file);
export const later = () => import("../_npm/a-library@0.0.0/_esm.js");`,
  [counter]: `import {registerFile} from "../../_observablehq/stdlib.${HASH}.js";
let count = 0; export const add = () => ++count; export const never = "never used";
export const edit = () => import("./editor.${HASH}.js");
export const url = import.meta.resolve("./count.worker.${HASH}.js"); export const register = () => registerFile(url);`,
  [module("editor")]: `import {add} from "./counter.${HASH}.js"; export const addLater = () => add();`,
  [module("count.worker")]: `import {word} from "./word.${HASH}.js"; postMessage(word);`,
  [module("word")]: 'export const word = "counted";',
  [greeting]:
    'export const greet = (name) => "Hello " + name; export const unasked = "a word that no page asks for";',
  [marks]: `import {ruleX, formatIsoDate} from "../../${PLOT}"; export {formatIsoDate}; export const rule = () => ruleX([0]);`,
  [PLOT]: "",
  "a/one.html": page({"{add, edit, url}": counter, "{formatIsoDate, rule}": marks, "{greet}": greeting}),
  "a/two.html": page({"{add: plus}": counter, "{formatIsoDate}": marks}),
  "a/three.html": page({"{add, register}": counter})
};

const CLIENT: Record<string, string> = {
  "index.js": "",
  "main.js": `import {Runtime} from "observablehq:runtime"; import {files} from "observablehq:stdlib";
export const define = ({body}) => body(new Runtime(), files); export const undefine = () => {};`
};

function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}

let site: string;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "by-hand-bundle-"));
  site = join(folder, "site");
  writeFiles(site, FILES);
  writeFiles(join(folder, "framework"), CLIENT);
  await bundle(site, join(folder, "framework"));
  return () => rmSync(folder, {recursive: true});
});

const read = (path: string) => readFileSync(join(site, path), "utf8");
const preloads = (path: string) =>
  [...read(path).matchAll(/<link rel="modulepreload"[^>]* href="\.\.\/([^"]+)"/g)].map(([, href]) => href);
/** What the page's block would get from its bundle. */
async function blockOf(path: string): Promise<Record<string, CallableFunction & string>> {
  const [, href] = /await import\("([^"]+)"\)/.exec(read(path))!;
  return import(pathToFileURL(join(site, dirname(path), href)).href);
}

test("bundle(site): a page asks for its own bundle, the core and Framework's client, and for Plot if it draws", () => {
  const named = (path: string) => preloads(path).map((href) => href.replace(/\.[0-9a-f]{8}\.js$/, ""));
  expect(named("a/one.html").sort()).toEqual([
    "_import/core",
    "_import/page-a-one",
    "_import/plot",
    "_observablehq/client"
  ]);
  expect(named("a/three.html").sort()).toEqual([
    "_import/core",
    "_import/page-a-three",
    "_observablehq/client"
  ]);
  for (const href of ["a/one.html", "a/two.html", "a/three.html"].flatMap(preloads)) {
    expect(existsSync(join(site, href)), href).toBe(true);
  }
});

test("bundle(site): a block gets the names that it takes, and the bundles hold no others", async () => {
  const block = await blockOf("a/one.html");
  expect(Object.keys(block).sort()).toEqual(["add", "edit", "formatIsoDate", "greet", "rule", "url"]);
  expect(block.greet!("you")).toBe("Hello you");
  expect(block.formatIsoDate!(new Date(0))).toBe("1970-01-01");
  const texts = readdirSync(join(site, "_import"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => read(`_import/${name}`));
  expect(texts.filter((text) => /never used|no page asks/.test(text))).toEqual([]);
});

test("bundle(site): two pages, and what is imported later, share one module", async () => {
  const [one, two] = [await blockOf("a/one.html"), await blockOf("a/two.html")];
  expect([one.add!(), two.plus!(), one.add!()]).toEqual([1, 2, 3]);
  const {addLater} = await one.edit!();
  expect(addLater()).toBe(4);
});

test("bundle(site): a worker is a module of its own, and is found from a bundle", async () => {
  const {url} = await blockOf("a/one.html");
  expect(url).toBe(pathToFileURL(join(site, module("count.worker"))).href);
  expect(read(module("count.worker"))).toContain('"counted"');
});

test("bundle(site): our modules and the page share one client", async () => {
  const [href] = /_observablehq\/client\.[0-9a-f]{8}\.js/.exec(read("a/three.html"))!;
  const {define, registerFile} = await import(pathToFileURL(join(site, href)).href);
  const {register} = await blockOf("a/three.html");
  registerFile("a file of the page's");
  register!();
  const body = vi.fn();
  vi.stubGlobal("document", {querySelectorAll: vi.fn(() => [])}); // a page without shown cells
  define({id: "1", body});
  const files = ["a file of the page's", expect.stringContaining("count.worker")];
  expect(body).toHaveBeenCalledWith(expect.anything(), files);
  await expect.poll(() => document.querySelectorAll).toHaveBeenCalled(); // for the cells to edit, once all are there
  vi.unstubAllGlobals();
});

test("bundle(site): nothing is left of Framework's own modules but what a worker may need; the editor lies beside the client", () => {
  expect(existsSync(join(site, "_node"))).toBe(false);
  expect(existsSync(join(site, greeting))).toBe(false);
  expect(
    readdirSync(join(site, "_observablehq"))
      .map((name) => name.split(".")[0])
      .sort()
  ).toEqual(["client", "editor", "stdlib"]);
});
