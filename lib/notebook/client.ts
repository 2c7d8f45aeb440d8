// Framework's client, as a built page has it: its cells take turns (scripts/site/client.ts puts it in the client's place).
import {define as defineCell} from "observablehq:client";
import {type Cell, inTurn} from "./cell.js";
import {watchPlace} from "./cell-places.js";
import {createTurns} from "./turns.js";

export * from "observablehq:stdlib";

const turns = createTurns(watchPlace);
const used = new Set<string>(); // the names that cells of this page use

/** Puts a cell on the page. */
export function define(cell: Cell): void {
  for (const name of cell.inputs ?? []) used.add(name);
  defineCell(inTurn(cell, turns, used));
}
