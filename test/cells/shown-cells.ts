// The shown cells of a page, run outside of a browser: what they compute, without what they draw.
import {readFileSync} from "node:fs";
import * as network from "../../lib/network/index.js";
import {type Block, pageCells} from "../../scripts/pages/page-blocks.js";

/** The cells of `src/<page>.md` that a reader sees, in their order. */
export function shownCells(page: string): Block[] {
  return pageCells(readFileSync(`src/${page}.md`, "utf8")).blocks.filter(({shown}) => shown);
}

type Values = Record<string, unknown>;
type Body = (scope: Values) => Promise<Values>;
// biome-ignore lint/complexity/useArrowFunction: an arrow function has no constructor of its own.
const AsyncFunction = async function () {}.constructor as new (...words: string[]) => Body;

/** Stands for all that only draws: it can be called, read from, and gone through, and gives nothing. */
const nothing: unknown = new Proxy(() => {}, {
  get: (_, name) =>
    name === Symbol.toPrimitive ? () => "" : name === Symbol.iterator ? [][Symbol.iterator] : nothing,
  apply: () => nothing,
  construct: () => nothing as object
});
const control = ({value}: {value: unknown}) => ({value});
const CONTROLS = {slider: control, numberInput: control, select: control, toggle: control};

/**
 * Runs the shown cells of a page one after the other; gives all that they declare. They see the network module, what they
 * have declared so far, the controls at their first values, and `given`: what the page's hidden blocks hand them.
 */
export async function runShown(page: string, given: Values): Promise<Values> {
  const known: Values = {
    ...network,
    ...CONTROLS,
    view: ({value}: {value: unknown}) => value,
    display: (value: unknown) => value,
    ...given
  };
  const scope = new Proxy(known, {
    has: (_, name) => typeof name === "string" && !(name in globalThis),
    get: (target, name) =>
      name === Symbol.unscopables ? undefined : name in target ? target[name as string] : nothing
  });
  for (const {code, outputs} of shownCells(page)) {
    const program = code.replace(/^import\s[^;]*;$/gm, "");
    const body = `with (scope) { return await (async () => {\n${program}\nreturn {${outputs.join(", ")}};\n})(); }`;
    Object.assign(known, await new AsyncFunction("scope", body)(scope));
  }
  return known;
}
