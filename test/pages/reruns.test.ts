import {readFileSync} from "node:fs";
import type {ElementHandle} from "playwright-core";
import {describe, expect, test} from "vitest";
import {builtPages} from "../../scripts/browser/pages.js";
import {onOnePage, page} from "./on-page.js";

// Which cells of a page run again when its reader moves a slider.

interface Cell {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The names that it gives its controls' values, in the order in which it shows the controls. */
  readonly controls: readonly string[];
}

const CELL =
  /^define\(\{id: "([^"]+)"(?:, mode: "[^"]+")?(?:, inputs: (\[[^\]]*\]))?(?:, outputs: (\[[^\]]*\]))?/;

/** The cells of a page of the built site. */
function cellsOf(path: string): Cell[] {
  return readFileSync(`dist/${path}.html`, "utf8")
    .split(/^(?=define\()/m)
    .flatMap((code) => {
      const [, id, inputs = "[]", outputs = "[]"] = CELL.exec(code) ?? [];
      const controls = [...code.matchAll(/(\w+) = view\(/g)].map(([, name]) => name!);
      return id ? [{id, inputs: JSON.parse(inputs), outputs: JSON.parse(outputs), controls}] : [];
    });
}

/** The cells that take this name, those that take what these declare, and so on. */
function below(name: string, all: readonly Cell[]): Set<string> {
  const found = new Set<string>();
  const names = new Set([name]);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const {id, outputs} of all.filter(({inputs}) => inputs.some((name) => names.has(name)))) {
      found.add(id);
      for (const output of outputs) names.add(output);
    }
  }
  return found;
}

/** Marks all that the blocks of the page show; gives the cells of those that show something. */
function mark(): Promise<string[]> {
  return page.evaluate(() => {
    const shown: string[] = [];
    for (const block of document.querySelectorAll(".observablehq--block")) {
      for (const child of block.children) child.toggleAttribute("data-before", true);
      const id = [...block.childNodes].find(({nodeType}) => nodeType === Node.COMMENT_NODE)?.nodeValue;
      if (id && block.childElementCount > 0) shown.push(id.slice(1, -1));
    }
    return shown;
  });
}

/** Waits until no cell of the page runs any more: a session has looked at its first weights. Gives what `mark` gives. */
async function settled(): Promise<string[]> {
  const losses = page.locator(".run-status > div").filter({hasText: "loss"}).locator("dd");
  for (const loss of await losses.all()) await loss.filter({hasText: /\d/}).waitFor();
  for (;;) {
    const shown = await mark();
    if ((await ranAgain()).length === 0) return shown;
  }
}

/** The cells whose block shows something that was not there when the page was marked. */
function ranAgain(): Promise<string[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll(".observablehq--block:has(> :not([data-before]))")].map((block) =>
      [...block.childNodes].find(({nodeType}) => nodeType === Node.COMMENT_NODE)!.nodeValue!.slice(1, -1)
    );
  });
}

/** Pages whose one control is a number to be typed. */
const NO_SLIDER = ["class/faults"];

/** Sliders that are bound to what the reader picks in a figure: what follows that has news, too. */
const BOUND: Record<string, readonly string[]> = {"functional/backward unit": ["opened"]};

const lessons = builtPages()
  .filter((path) => /^(functional|class)\//.test(path))
  .map((path) => ({path, cells: cellsOf(path)}))
  .filter(({path, cells}) => !NO_SLIDER.includes(path) && cells.some(({controls}) => controls.length > 0));

test("all lessons but a few have a control whose value cells name", () => {
  expect(lessons.map(({path}) => path)).toContain("functional/train");
  expect(lessons.length).toBeGreaterThan(9);
});

describe.each(lessons)("page /$path", ({path, cells}) => {
  // So high that every figure is in view: what is out of view rests.
  onOnePage(path, {viewport: {width: 1280, height: 14_000}});

  test("a slider that is moved runs the cells below it again, and no others", async () => {
    let moved = 0;
    for (const {id, controls} of cells) {
      for (const [place, name] of controls.entries()) {
        const slider = await sliderAt(id, place);
        if (!slider) continue; // a control of another kind
        const shown = await settled();
        const atEnd = await slider.evaluate(({value, max}) => value === max);
        await slider.press(atEnd ? "ArrowLeft" : "ArrowRight");
        const names = [name, ...(BOUND[`${path} ${name}`] ?? [])];
        const again = new Set(names.flatMap((name) => [...below(name, cells)]));
        const expected = shown.filter((id) => again.has(id)).sort();
        await expect.poll(async () => (await ranAgain()).sort(), {message: name}).toEqual(expected);
        moved += expected.length;
      }
    }
    expect(moved).toBeGreaterThan(0);
  });
});

/** The slider in what a cell has shown at this place, if there is one. */
async function sliderAt(id: string, place: number): Promise<ElementHandle<HTMLInputElement> | null> {
  const found = await page.evaluateHandle(
    ([id, place]) => {
      const block = [...document.querySelectorAll(".observablehq--block")].find(({childNodes}) =>
        [...childNodes].some(({nodeValue}) => nodeValue === `:${id}:`)
      );
      return block?.children[place]?.querySelector("input[type=range]");
    },
    [id, place] as const
  );
  return found.asElement() as ElementHandle<HTMLInputElement> | null;
}
