import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {GREEK, LATIN, LEFT_OUT} from "../../scripts/fonts/characters.js";

// What Fontsource's files hold, by its own list: "U+0000-00FF,U+0131,…".
const held = ["source-serif-4", "source-sans-3", "source-code-pro"].flatMap((family) => {
  const {latin, greek} = JSON.parse(readFileSync(`node_modules/@fontsource/${family}/unicode.json`, "utf8"));
  return `${latin},${greek}`.split(",").map((range) => {
    const [first, last = first] = range.replace("U+", "").split("-");
    return {first: Number.parseInt(first!, 16), last: Number.parseInt(last!, 16)};
  });
});
const CONTROL = /\p{C}/u;
const isHeld = (character: string) => {
  const code = character.codePointAt(0)!;
  return !CONTROL.test(character) && held.some(({first, last}) => first <= code && code <= last);
};

const TEXTS = /(?<!\.d)\.(ts|css|md|html|json|py)$/;

function missingIn(folder: string): string[] {
  const cut = new Set(LATIN + GREEK + LEFT_OUT);
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((name) => TEXTS.test(name) && !name.includes(".observablehq"))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const missing = [...new Set(text)].filter((character) => isHeld(character) && !cut.has(character));
      return missing.map((character) => `${name}: ${character}`);
    });
}

test.each(["lib", "src", "data/original", "dist"])(
  "the fonts keep every character in the texts of %s that Fontsource's files have",
  (folder) => {
    expect(missingIn(folder)).toEqual([]);
  }
);

test("Fontsource's list is read: it has Latin and Greek letters, and no arrow to the right", () => {
  expect(["a", "é", "λ", "−"].every(isHeld)).toBe(true);
  expect(isHeld("→")).toBe(false);
});
