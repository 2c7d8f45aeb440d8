import type {Turns} from "./turns.js";

/** A cell, as Framework writes it into a page: one block, or one value in the text. */
export interface Cell {
  readonly id: string;
  readonly mode?: string;
  /** The names that it uses. */
  readonly inputs?: readonly string[];
  /** The names that it gives. */
  readonly outputs?: readonly string[];
  /** Computes it from the values of its inputs, in their order. */
  readonly body: (...values: unknown[]) => unknown;
}

const OVER = "invalidation"; // Framework's own: a promise that is kept when the next run begins

/**
 * The cell, which takes its turns. Only a cell that shows something, and whose names no other cell uses (`used` has those that are, once
 * all cells are on the page), rests out of view; one that works on
 * something outside of it, such as a running session, shows nothing and never rests. A cell that uses no names imports
 * modules, and does not wait either.
 */
export function inTurn(cell: Cell, turns: Turns, used: ReadonlySet<string>): Cell {
  const {id, inputs = [], outputs = [], body} = cell;
  if (inputs.length === 0) return cell;
  const all = inputs.includes(OVER) ? inputs : [...inputs, OVER];
  return {
    ...cell,
    inputs: all,
    body(...values) {
      const draws = inputs.includes("display") && !outputs.some((name) => used.has(name));
      const run = () => body(...values.slice(0, inputs.length));
      const wait = turns.before({id, draws}, values[all.indexOf(OVER)] as Promise<unknown>);
      return wait ? wait.then((goesOn) => (goesOn ? run() : undefined)) : run();
    }
  };
}
