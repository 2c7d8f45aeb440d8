import {readFileSync} from "node:fs";
import {relative} from "node:path";
import {describe, expect, test} from "vitest";
import {transpile} from "../../../lib/notebook/edit/transpile.js";
// @ts-expect-error: Framework has no types for its parts; they say what its build makes of a cell.
import {parseJavaScript} from "../../../node_modules/@observablehq/framework/dist/javascript/parse.js";
import {pageCells} from "../../../scripts/pages/page-blocks.js";
import {pageFiles} from "../../../scripts/pages/pages.js";

interface Named {
  readonly name: string;
}

/** The names that Framework finds in a cell: those that it uses, JavaScript's own left out, and those that it declares. */
function byFramework(code: string, path: string): {inputs: string[]; outputs: string[]} {
  const {references, declarations, expression} = parseJavaScript(code, {path}) as {
    references: Named[];
    declarations: Named[] | null;
    expression: boolean;
  };
  const names = (found: readonly Named[]) => [...new Set(found.map(({name}) => name))];
  const inputs = names(references);
  if (expression && !inputs.includes("display") && !inputs.includes("view")) inputs.push("display");
  return {inputs: inputs.sort(), outputs: names(declarations ?? []).sort()};
}

/** What page's cells may be given: all that one of them, or Framework, declares. */
const OF_FRAMEWORK = ["display", "view", "invalidation", "visibility", "width", "dark", "Generators"];

describe.each(pageFiles())("the cells of %s", (file) => {
  const {blocks} = pageCells(readFileSync(file, "utf8"));
  const path = relative("src", file);
  const known = new Set([...OF_FRAMEWORK, ...blocks.flatMap(({code}) => byFramework(code, path).outputs)]);

  test("use and declare what they do by Framework's build", () => {
    for (const {code} of blocks) {
      const {uses, outputs} = transpile(code);
      const found = {inputs: uses.filter((name) => known.has(name)).sort(), outputs: [...outputs].sort()};
      expect(found, code).toEqual(byFramework(code, path));
    }
  });
});

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** What a cell computes. */
async function run(source: string, inputs: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const {body} = transpile(source);
  const guard = {turn() {}, resume: (value: unknown) => value};
  const given = {...inputs, loopGuard$: guard, importModule$: async (path: string) => ({path, default: 1})};
  return (await new AsyncFunction(...Object.keys(given), body)(...Object.values(given))) as Record<
    string,
    unknown
  >;
}

test("transpile(source): a program gives its names, an expression displays itself", async () => {
  const shown: unknown[] = [];
  const display = (value: unknown) => void shown.push(value);
  expect(await run("const a = 1;\nlet [b, {c = 3, ...d}] = [2, {e: 5}];")).toEqual({
    a: 1,
    b: 2,
    c: 3,
    d: {e: 5}
  });
  expect(await run("x + 1", {x: 2, display})).toBeUndefined();
  await run("await Promise.resolve(x * 2) // twice", {x: 4, display});
  expect(shown).toEqual([3, 8]);
  expect(await run("display(x);", {x: 7, display})).toBeUndefined();
  expect(shown).toEqual([3, 8, 7]);
});

test("transpile(source): imports come from the function that is handed in", async () => {
  const source =
    'import one, {path as from} from "./a.js";\nimport * as all from "./b.js";\nconst {path} = await import("./c.js");';
  const {one, from, all, path} = await run(source);
  expect([one, from, all, path]).toEqual([1, "./a.js", {path: "./b.js", default: 1}, "./c.js"]);
});

test("transpile(source): each line stays where it is", () => {
  const source = 'import {\n  a,\n  b\n} from "./a.js";\nfor (;;)\n  a();\nconst end = b;';
  expect(
    transpile(source)
      .body.split("\n")
      .findIndex((line) => line.startsWith("const end"))
  ).toBe(6);
});

test("transpile(source): what is no program is a SyntaxError with its line and column", () => {
  expect(() => transpile("const a = 1;\nconst b = (2;")).toThrow(
    expect.objectContaining({name: "SyntaxError", loc: {line: 2, column: 12}})
  );
});
