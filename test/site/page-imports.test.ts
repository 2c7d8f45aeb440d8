import {expect, test} from "vitest";
import {importingFrom, importsOf} from "../../scripts/site/page-imports.js";

const PAGE = `import {define} from "./_observablehq/client.0123abcd.js";

define({id: "1", outputs: ["dot","total","Plot"], body: async () => {
const [{dot, sum: total}, Plot] = await Promise.all([import("./_import/lib/array/dot.0123abcd.js"), import("./_node/@observablehq/plot@0.6.17/index.0123abcd.js")]);

return {dot,total,Plot};
}});

define({id: "2", inputs: ["dot"], body: async (dot) => {
const {default: read} = await import("./_import/lib/charts/number.0123abcd.js");
const {none} = await import("./elsewhere.js");
}});
`;

test("importsOf(html) tells what the blocks take from our modules and from packages, and under which names", () => {
  const [dot, plot, number] = [
    "./_import/lib/array/dot.0123abcd.js",
    "./_node/@observablehq/plot@0.6.17/index.0123abcd.js",
    "./_import/lib/charts/number.0123abcd.js"
  ];
  expect(importsOf(PAGE)).toEqual([
    {module: dot, imported: "dot", local: "dot"},
    {module: dot, imported: "sum", local: "total"},
    {module: plot, imported: "*", local: "Plot"},
    {module: number, imported: "default", local: "read"}
  ]);
});

test("importingFrom(html, href, file) takes all of these names from one module", () => {
  const html = importingFrom(PAGE, "./_import/page.js", "a.html");
  expect(html.match(/^const .*$/gm)).toEqual([
    'const {dot, total, Plot} = await import("./_import/page.js");',
    'const {read} = await import("./_import/page.js");',
    'const {none} = await import("./elsewhere.js");'
  ]);
});

test("importingFrom(html, href, file) throws when a block imports one of our modules in its midst", () => {
  const later = `${PAGE}button.onclick = () => import("./_import/lib/later.0123abcd.js");`;
  expect(() => importingFrom(later, "./_import/page.js", "a.html")).toThrow(
    'a.html: expected imports at the head of a block only, found import("./_import/lib/later.0123abcd.js")'
  );
});
