// Framework's client, as a built page has it: its cells take turns, and their reader can edit them (scripts/site/client.ts
// puts it in the client's place). The one file that knows Framework's client.
import "observablehq:client";
import {define as defineCell, undefine} from "observablehq:main";
import type {Cell} from "./cell.js";
import {inTurn} from "./cell.js";
import {watchPlace} from "./cell-places.js";
import {addCellTools} from "./cell-tools.js";
import {createTurns} from "./turns.js";

export * from "observablehq:stdlib";

const turns = createTurns(watchPlace);
const used = new Set<string>(); // the names that cells of this page use
const cells = new Map<string, Cell>();

/** Puts a cell on the page. */
export function define(cell: Cell): void {
  for (const name of cell.inputs ?? []) used.add(name);
  if (cells.size === 0) setTimeout(addCellTools, 0, {cells, replace}); // once all cells are defined
  cells.set(cell.id, cell);
  defineCell(inTurn(cell, turns, used));
}

function replace(cell: Cell): void {
  undefine(cell.id);
  define(cell);
}
