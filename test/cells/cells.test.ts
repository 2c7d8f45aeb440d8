import {existsSync, readFileSync} from "node:fs";
import {relative} from "node:path";
import {parse} from "acorn";
import {describe, expect, test} from "vitest";
import {pageCells} from "../../scripts/pages/page-blocks.js";
import {pageFiles} from "../../scripts/pages/pages.js";
import {shownCells} from "./shown-cells.js";

const pages = pageFiles()
  .map((file) => relative("src", file).replaceAll("\\", "/").replace(/\.md$/, ""))
  .filter((page) => /^(functional|class)\//.test(page));

const PROGRAM = ["createParameters", "forward", "loss", "backward", "update", "Net"];

/** The names that a piece of code calls or makes an object of. */
function called(code: string): string[] {
  const names: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const {type, callee} = node as {type?: string; callee?: {name?: string}};
    if ((type === "CallExpression" || type === "NewExpression") && callee?.name) names.push(callee.name);
    for (const part of Object.values(node)) look(part);
  };
  look(parse(code, {ecmaVersion: 2022, sourceType: "module", allowAwaitOutsideFunction: true}));
  return names;
}

test("there are pages to look at", () => expect(pages.length).toBeGreaterThanOrEqual(12));

describe.each(pages)("src/%s.md", (page) => {
  const cells = shownCells(page);
  const {blocks, inlines} = pageCells(readFileSync(`src/${page}.md`, "utf8"));

  test("shows three to twelve cells, each of 1 to 12 lines of at most 72 characters", () => {
    expect(cells.length).toBeGreaterThanOrEqual(3);
    expect(cells.length).toBeLessThanOrEqual(12);
    for (const {code} of cells) {
      const lines = code.trimEnd().split("\n");
      expect(lines.length, code).toBeLessThanOrEqual(12);
      expect(lines.filter((line) => line.length > 72)).toEqual([]);
    }
  });

  test("shows the network's import first", () => {
    expect(cells[0].imports).toHaveLength(1);
    expect(cells[0].imports[0]).toMatch(/from "\.\.\/lib\/network\/index\.js";$/);
    expect(existsSync("lib/network/index.ts")).toBe(true);
  });

  test("imports the network nowhere else, and uses in shown cells all that it imports", () => {
    const hidden = blocks.filter(({shown}) => !shown).flatMap(({imports}) => imports);
    const program = hidden.filter((statement) =>
      PROGRAM.some((name) => new RegExp(`\\b${name}\\b`).test(statement.split(" from ")[0]))
    );
    expect(program).toEqual([]);
    const imported = /\{([^}]*)\}/
      .exec(cells[0].imports[0])![1]
      .split(",")
      .map((name) => name.trim());
    const code = cells
      .slice(1)
      .map(({code}) => code)
      .join("\n");
    expect(imported.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  test("computes the network in shown cells only", () => {
    const elsewhere = [...blocks.filter(({shown}) => !shown), ...inlines].flatMap(({code}) => called(code));
    expect(elsewhere.filter((name) => PROGRAM.includes(name))).toEqual([]);
  });
});

test("called(code) finds calls and new objects, however deep", () => {
  expect(called("const a = [() => forward(x, new Net(1))];")).toEqual(["forward", "Net"]);
  expect(called("const forward = 1; b.update(2);")).toEqual([]);
});
