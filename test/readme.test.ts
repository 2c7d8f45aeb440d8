import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {dirname, join, posix} from "node:path";
import {describe, expect, test} from "vitest";

const readme = readFileSync("README.md", "utf8");

/** The text under one of the README's headings, up to the next. */
function section(heading: string): string {
  const found = readme.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  if (!found) throw new Error(`README.md: there is no heading "${heading}"`);
  return found;
}

/** The rows of a section's tables whose first cell is code, each as the texts of its cells. */
function rows(text: string): string[][] {
  return [...text.matchAll(/^\| `.*\|$/gm)].map(([row]) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim())
  );
}

/** What stands in backquotes. */
function code(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, inside]) => inside!);
}

/** The files of a folder and its subfolders, by their paths inside it. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => statSync(join(folder, name)).isFile() && !name.includes("__pycache__"))
    .map((name) => name.replaceAll("\\", "/"));
}

/** The relative modules that a TypeScript file imports or resolves, as paths from the project's root. */
function importsOf(file: string): string[] {
  const specifiers = readFileSync(file, "utf8").matchAll(/\b(?:from|import|resolve)\s*\(?\s*"(\.[^"]+)"/g);
  return [...specifiers].map(([, specifier]) => posix.join(dirname(file), specifier!));
}

test("the README's pictures and links lead to files that exist", () => {
  const links = [...readme.matchAll(/\]\((?!https:)([^)]+)\)/g)].map(([, path]) => path!);
  expect(links).toContain("LICENSE");
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test("every path on the README's map exists, and every folder of lib, scripts and src is on it", () => {
  const paths = rows(section("The map")).flatMap(([path]) => code(path!));
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  const folders = ["lib", "scripts", "src"].flatMap((root) =>
    readdirSync(root, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map(({name}) => `${root}/${name}/`)
  );
  expect(folders).toContain("lib/network/");
  expect(paths).toEqual(expect.arrayContaining(folders.filter((folder) => folder !== "src/fonts/")));
});

const arrows = rows(section("The map")).filter((row) => row.length === 3);

describe.each(arrows)("%s", (folder, _, mayImport) => {
  test("imports from no other folders than the README's map says", () => {
    const allowed = [code(folder!)[0]!, ...code(mayImport!).map((name) => `lib/${name}/`)];
    const strays = filesOf(code(folder!)[0]!).flatMap((name) => {
      const file = code(folder!)[0]! + name;
      const others = importsOf(file).filter((path) => !allowed.some((start) => path.startsWith(start)));
      return others.map((path) => `${file} imports ${path}`);
    });
    expect(strays).toEqual([]);
  });
});

const sources = ["lib", "scripts", "bench", "data", "src", "test"].flatMap((root) =>
  filesOf(root)
    .filter((file) => file.endsWith(".ts") && !/^(lib|\.observablehq|node_modules)\//.test(file))
    .map((file) => `${root}/${file}`)
);
const arrowsOf = new Map(
  sources.map((file) => [
    file,
    importsOf(file).map((path) => path.replace(/^src\/lib\//, "lib/").replace(/\.js$/, ".ts"))
  ])
);

test("no lesson imports another", () => {
  const lessonOf = (path: string) => /^lib\/lessons\/[^/]+\//.exec(path)?.[0];
  const strays = [...arrowsOf].flatMap(([file, imports]) => {
    const own = lessonOf(file);
    const others = imports.filter((path) => own && lessonOf(path) && lessonOf(path) !== own);
    return others.map((path) => `${file} imports ${path}`);
  });
  expect(strays).toEqual([]);
  expect(sources.some(lessonOf)).toBe(true);
});

test("nothing outside test imports test, and lib imports nothing of src, scripts, data or bench", () => {
  const strays = [...arrowsOf].flatMap(([file, imports]) => {
    const closed = file.startsWith("lib/") ? /^(test|src|scripts|data|bench)\// : /^test\//;
    return file.startsWith("test/")
      ? []
      : imports.filter((path) => closed.test(path)).map((path) => `${file} imports ${path}`);
  });
  expect(strays).toEqual([]);
});

test("there is no circle: no file imports itself by way of others", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  function follow(file: string, way: readonly string[]): void {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (done.has(file) || way.includes(file)) return;
    for (const next of arrowsOf.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  }
  for (const file of sources) follow(file, []);
  expect(circles).toEqual([]);
});

test("the README's table of dependencies and package.json agree, and each entry says what and why", () => {
  const {dependencies, devDependencies} = JSON.parse(readFileSync("package.json", "utf8"));
  const pinned = Object.entries({...dependencies, ...devDependencies}).map(
    ([name, version]) => `${name}@${version}`
  );
  const table = rows(section("What it depends on"));
  expect(table.map(([entry]) => code(entry!)[0]).sort()).toEqual(pinned.sort());
  expect(table.filter((cells) => cells.length !== 3 || cells.includes(""))).toEqual([]);
});

test("data/README.md says of every file under data where it comes from, and of no other", () => {
  const told = rows(readFileSync("data/README.md", "utf8")).flatMap(([path]) => code(path!));
  const files = filesOf("data").filter((file) => file !== "README.md");
  expect(told.sort()).toEqual(files.sort());
});

test("every npm run that a README or a page names is a script of package.json", () => {
  const {scripts} = JSON.parse(readFileSync("package.json", "utf8"));
  const pages = filesOf("src").filter((file) => file.endsWith(".md"));
  const texts = ["README.md", "data/README.md", ...pages.map((page) => `src/${page}`)];
  const named = texts.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => ({file, script}))
  );
  expect(named).toContainEqual({file: "README.md", script: "build"});
  expect(named).toContainEqual({file: "data/README.md", script: "record"});
  expect(named.filter(({script}) => !Object.hasOwn(scripts, script!))).toEqual([]);
});
