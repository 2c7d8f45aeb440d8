// Framework's client, as a built page has it: its cells take turns (scripts/site/client.ts puts it in the client's place).
import {define as defineCell} from "observablehq:client";
import {type Cell, inTurn} from "./cell.js";
import {watchPlace} from "./cell-places.js";
import {createTurns} from "./turns.js";

export * from "observablehq:stdlib";

const turns = createTurns(watchPlace);

/** Puts a cell on the page. */
export function define(cell: Cell): void {
  defineCell(inTurn(cell, turns));
}
