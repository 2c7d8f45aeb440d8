import {closest} from "fastest-levenshtein";
import type {Cell} from "../cell.js";
import {IMPORT} from "./cell-imports.js";
import {createLoopGuard, GUARD} from "./loop-guard.js";
import {transpile} from "./transpile.js";
import {withoutTypes} from "./without-types.js";

/** What a page gives to the cells that its reader writes. */
export interface Scope {
  /** The names that a cell may use: what other cells declare, and what Framework gives to each. */
  readonly names: ReadonlySet<string>;
  /** What a cell imports from a path. Throws an Error when there is nothing to be had from there. */
  importModule(path: string): unknown;
}

/** A cell as a reader has written it. */
export type Written = Pick<Cell, "inputs" | "outputs" | "body">;

const PATIENCE = 3000; // milliseconds that a cell may compute without a pause
const HEADER = 2; // lines that an engine writes before the body of a function made of strings

type Body = (...values: unknown[]) => Promise<unknown>;
const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Body;

/**
 * Makes a cell of what a reader has written, in JavaScript or TypeScript; it is not run. Throws a SyntaxError with the
 * place (`loc`) when it is no program, and a ReferenceError that names the nearest name in scope for one that is not.
 */
export function compile(source: string, {names, importModule}: Scope): Written {
  const {uses, outputs, body} = transpile(withoutTypes(source));
  const inputs = uses.filter((name) => names.has(name));
  for (const name of uses) if (!names.has(name) && !isOfTheLanguage(name)) throw notInScope(name, names);
  const compute = new AsyncFunction(...inputs, GUARD, IMPORT, `${body}\n//# sourceURL=cell.js`);
  return {
    inputs,
    outputs,
    body: (...values) => compute(...values, createLoopGuard(PATIENCE), importModule)
  };
}

/** The line of a cell's source on which an error was thrown, from 1; undefined when it is none of the cell's. */
export function lineOf(error: unknown): number | undefined {
  const {loc, stack} = error as {loc?: {line: number}; stack?: string};
  if (loc) return loc.line;
  const found = /cell\.js:(\d+)/.exec(stack ?? "");
  return found ? Number(found[1]) - HEADER : undefined;
}

/** Math, console, document: an element with an id is a global too, and none that a cell means. */
function isOfTheLanguage(name: string): boolean {
  const value = (globalThis as Record<string, unknown>)[name];
  return name in globalThis && !(typeof Element === "function" && value instanceof Element);
}

function notInScope(name: string, names: ReadonlySet<string>): ReferenceError {
  return new ReferenceError(
    `${name} is not a name of this page. The nearest is ${closest(name, [...names])}.`
  );
}
