import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

const parts = readdirSync("src/styles");
const lines = parts.flatMap((part) =>
  readFileSync(`src/styles/${part}`, "utf8")
    .split("\n")
    .map((line) => ({part, line: line.trim()}))
);
const told = (found: typeof lines) => found.map(({part, line}) => `${part}: ${line}`);

test("src/style.css is the list of all its parts, each once", () => {
  const imported = [...readFileSync("src/style.css", "utf8").matchAll(/@import "\.\/styles\/([^"]+)";/g)];
  expect(imported.map(([, part]) => part).sort()).toEqual(parts.sort());
});

test("text has a size of the scale in type.css, and code and fractions a share of it", () => {
  const sized = lines.filter(({line}) => /^font(-size)?:/.test(line));
  const others = sized.filter(({line}) => !/var\(--text[a-z-]*\)|: inherit;/.test(line));
  expect(told(others)).toEqual(["program-panes.css: font-size: 0.85em;"]); // what a fraction is made of
  expect(sized.length).toBeGreaterThan(50);
});

test("a weight is 400 or --bold, the two that the site has faces for", () => {
  const weights = lines.filter(({line}) => line.startsWith("font-weight:"));
  expect(told(weights.filter(({line}) => !/: (400|var\(--bold\));/.test(line)))).toEqual([]);
});
