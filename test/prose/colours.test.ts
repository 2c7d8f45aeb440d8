import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {hsl} from "d3-color";
import {expect, test} from "vitest";
import {COLOUR_WORDS} from "../../lib/charts/colour-words.js";
import {pageFiles} from "../../scripts/pages/pages.js";
import {readProse} from "./read-prose.js";

const OTHERS = ["purple", "orange", "yellow", "pink", "brown", "teal"];
const WORD = new RegExp(`\\b(${[...Object.values(COLOUR_WORDS), ...OTHERS].join("|")})\\b`, "gi");

/** Where each word's hue lies on the wheel, in degrees; from 330 to 375 is red. */
const HUES: Record<(typeof COLOUR_WORDS)[keyof typeof COLOUR_WORDS], readonly [number, number]> = {
  red: [330, 375],
  ochre: [20, 45],
  olive: [50, 75],
  green: [140, 175],
  blue: [195, 225],
  violet: [275, 305]
};

const styles = readdirSync("src", {recursive: true, encoding: "utf8"})
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(join("src", name), "utf8"))
  .join("\n");

test.each(Object.entries(COLOUR_WORDS))("%s is %s, in light and in dark", (name, word) => {
  const [, light, dark] = new RegExp(`${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(styles)!;
  const [from, to] = HUES[word];
  for (const colour of [light, dark]) {
    const {h} = hsl(colour!);
    const hue = h < from ? h + 360 : h;
    expect(hue).toBeGreaterThanOrEqual(from);
    expect(hue).toBeLessThanOrEqual(to);
  }
});

test.each(pageFiles())(
  "%s names a colour of the figures with colourWord, not by a word of its own",
  (page) => {
    expect(readProse(readFileSync(page, "utf8")).match(WORD) ?? []).toEqual([]);
  }
);
