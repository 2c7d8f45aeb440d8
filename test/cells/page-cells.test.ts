import {expect, test} from "vitest";
import {pageCells} from "../../scripts/pages/page-blocks.js";
import {pageModules} from "../../scripts/pages/page-modules.js";

const PAGE = `---
title: A page
---

It says \${a + b} and \`\${not this}\`, in \${[{c: {d: 1}}].length} pieces.

\`\`\`js
import {one} from "../lib/one.js";
import {
  two
} from "../lib/two.js";
const {a, ...others} = one;
\`\`\`

\`\`\`ts echo
const [b, {c: d = 2}]: [number, {c: number}] = two;
function f() {
  const inner = 1;
}
class G {}
display(\`\${b}\`);
\`\`\`

\`\`\`ts run=false
notThis();
\`\`\`

\`\`\`py
nor_this()
\`\`\`
`;

test("pageCells(markdown) finds the blocks that run, which of them are shown, and where they stand", () => {
  const {blocks} = pageCells(PAGE);
  expect(blocks.map(({language, shown, line}) => ({language, shown, line}))).toEqual([
    {language: "js", shown: false, line: 8},
    {language: "ts", shown: true, line: 16}
  ]);
});

test("pageCells(markdown) finds what a block imports and what it declares at its top level", () => {
  const {blocks} = pageCells(PAGE);
  expect(blocks[0].imports).toEqual([
    'import {one} from "../lib/one.js";',
    'import {\n  two\n} from "../lib/two.js";'
  ]);
  expect(blocks[0].outputs).toEqual(["a", "others"]);
  expect(blocks[1].outputs).toEqual(["b", "d", "f", "G"]);
});

test("pageCells(markdown) finds the expressions of the prose, and none in code", () => {
  expect(pageCells(PAGE).inlines).toEqual([
    {code: "a + b", line: 5},
    {code: "[{c: {d: 1}}].length", line: 5}
  ]);
});

test("pageCells(markdown) says on which line a block begins that is no program", () => {
  expect(() => pageCells("Text\n\n```js\nconst = 1;\n```\n")).toThrow(/^the block on line 4: /);
});

test("pageModules(page, cells, toSource) gives each cell what the others declare, and finds lib from where it lies", () => {
  const modules = pageModules("part/page", pageCells(PAGE), "../..");
  expect(modules.map(({path}) => path)).toEqual([0, 1, 2, 3].map((i) => `part/page/cell-${i}.ts`));
  const [imports, cell, inline] = modules;
  expect(imports.text).toContain('import {one} from "../../../../lib/one.js";');
  expect(imports.text).toContain('declare const b: Cell<typeof import("./cell-1.js")["b"]>;');
  expect(cell.text.split("\n")[0]).toContain("export {b, d, f, G};");
  expect(cell.text.split("\n")[cell.codeLine - 1]).toMatch(/^const \[b, /);
  expect(cell.pageLine).toBe(16);
  expect(inline.text).toContain("void (a + b);");
});
