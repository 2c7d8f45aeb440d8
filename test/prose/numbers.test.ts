import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {numerals, readProse, unvouched} from "./read-prose.js";
import {EVERYWHERE, PAGES} from "./vouched.js";

const folders = ["", "functional", "class", "lab", "reference"];
const all = new Set(readdirSync("src", {encoding: "utf8"}));
const pages = folders
  .filter((folder) => folder === "" || all.has(folder))
  .flatMap((folder) => readdirSync(join("src", folder)).map((name) => (folder ? `${folder}/${name}` : name)))
  .filter((name) => name.endsWith(".md"));
const prose = (page: string) => readProse(readFileSync(join("src", page), "utf8"));

test.each(pages)(
  "every number in the prose of src/%s comes from a cell, or something vouches for it",
  (page) => {
    expect(unvouched(prose(page), [...EVERYWHERE, ...(PAGES[page] ?? [])])).toEqual([]);
  }
);

test.each(Object.entries(PAGES))("every phrase that is listed for src/%s stands there", (page, phrases) => {
  expect(phrases.filter(({phrase}) => !prose(page).includes(phrase))).toEqual([]);
});

const listed = [...EVERYWHERE, ...Object.values(PAGES).flat()];

test.each(listed)("“$phrase” has the numbers that its source gives", ({phrase, values, because}) => {
  expect(because).not.toBe("");
  const found = numerals(phrase).map(({value}) => value);
  expect(found.length).toBeGreaterThan(0);
  if (values) expect(found).toEqual(values);
});

test("readProse(markdown) takes away front matter, code, cells, link targets and numbering", () => {
  const markdown = `---\ntitle: 1\n---\n\n## 2. Two\n\n\`\`\`js\nconst x = 3;\n\`\`\`\n\nSee \`w[4]\`, \${f({a: 5})} and [it](./page-6), 7.\n\n8. last\n`;
  expect(numerals(readProse(markdown)).map(({text}) => text)).toEqual(["7"]);
});

test("numerals(prose) finds whole, parted and decimal numbers, and no digit of a word", () => {
  expect(numerals("In w1, float64 has 156,800 or 0.02, 12.5 % of 3.").map(({value}) => value)).toEqual([
    156800, 0.02, 12.5, 3
  ]);
});

test("unvouched(prose, vouched) gives the number that nothing vouches for, with its words", () => {
  const vouched = [{phrase: "784 pixels", because: "SIZES"}];
  expect(unvouched("It has 784 pixels.", vouched)).toEqual([]);
  expect(unvouched("It has 785 pixels, not 784 pixels.", vouched)).toEqual([
    "785 in “It has 785 pixels, not 784 pixels.”"
  ]);
});
