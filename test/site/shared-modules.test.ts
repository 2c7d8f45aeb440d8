import {expect, test} from "vitest";
import {sharedModules} from "../../scripts/site/shared-modules.js";

/** What the pages use, from each module's pages ("abc") and the modules that it imports. */
function use(modules: Record<string, [pages: string, imports?: string[]]>, later: string[] = []) {
  const names = Object.keys(modules);
  return {
    pages: new Map(names.filter((name) => modules[name][0]).map((name) => [name, new Set(modules[name][0])])),
    imports: new Map(names.map((name) => [name, modules[name][1] ?? []])),
    later: new Set(later)
  };
}

const isPlot = (module: string) => module.startsWith("plot");
const some = (set: ReadonlySet<string>) => [...set].sort();

test("sharedModules(use, isPlot) shares what three pages use, with all that it imports", () => {
  const {core, plot} = sharedModules(
    use({array: ["abc", ["matrix"]], matrix: ["a"], one: ["a"], unused: [""]}),
    isPlot
  );
  expect(some(core)).toEqual(["array", "matrix"]);
  expect(some(plot)).toEqual([]);
});

test("sharedModules(use, isPlot) keeps Plot, what it is made of and what draws with it out of core", () => {
  const site = use({
    plot: ["ab", ["scale", "array"]],
    scale: ["abcd"],
    array: ["abcd"],
    curve: ["ab", ["plot"]],
    axes: ["cd", ["scale"]],
    rare: ["a", ["plot"]]
  });
  const {core, plot, withPlot} = sharedModules(site, isPlot);
  expect(some(withPlot)).toEqual(["a", "b"]);
  expect(some(plot)).toEqual(["array", "curve", "plot", "scale"]);
  expect(some(core)).toEqual([]);
});

test("sharedModules(use, isPlot) shares what is used both at once and later, so that there is one of it", () => {
  const {core} = sharedModules(
    use({state: ["a"], editor: ["", ["state", "keys"]], keys: [""]}, ["editor"]),
    isPlot
  );
  expect(some(core)).toEqual(["state"]);
});
