import {expect, test} from "vitest";
import type {Cell} from "../../../lib/notebook/cell.js";
import {refuseConflicts} from "../../../lib/notebook/edit/refuse.js";

const cell = (id: string, inputs: string[], outputs: string[]): Cell => ({id, inputs, outputs, body() {}});
const cells = new Map(
  [cell("1", [], ["w1"]), cell("2", ["w1"], ["lin1"]), cell("3", ["lin1"], ["sig1"])].map((one) => [
    one.id,
    one
  ])
);

test("refuseConflicts(cell, cells): a cell that fits is let through", () => {
  expect(() => refuseConflicts(cell("2", ["w1"], ["lin1", "more"]), cells)).not.toThrow();
});

test("refuseConflicts(cell, cells): what another cell declares is refused", () => {
  expect(() => refuseConflicts(cell("3", [], ["w1"]), cells)).toThrow("w1 is declared by another cell");
});

test("refuseConflicts(cell, cells): what comes of the cell itself is refused, however far below", () => {
  expect(() => refuseConflicts(cell("1", ["sig1"], ["w1"]), cells)).toThrow(
    "sig1 is computed from what this cell gives"
  );
});
