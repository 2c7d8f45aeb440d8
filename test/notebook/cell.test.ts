import {expect, test, vi} from "vitest";
import {type Cell, inTurn} from "../../lib/notebook/cell.js";
import type {Turns} from "../../lib/notebook/turns.js";

const over = Promise.resolve();
const body = vi.fn((...values: unknown[]) => values);

/** A cell in turn, with what it waits for; gives the cell and what the turns were asked. */
function cellWith(cell: Omit<Cell, "id" | "body">, wait?: Promise<boolean>) {
  const before = vi.fn<Turns["before"]>(() => wait);
  return {before, cell: inTurn({id: "1", body, ...cell}, {before}, new Set(["rate"]))};
}

test("inTurn(cell, turns) runs at once, with its own values, when it need not wait", () => {
  const {cell, before} = cellWith({inputs: ["a", "b"], outputs: ["c"]});
  expect(cell.inputs).toEqual(["a", "b", "invalidation"]);
  expect(cell.body(1, 2, over)).toEqual([1, 2]);
  expect(before).toHaveBeenCalledWith({id: "1", draws: false}, over);
});

test("inTurn(cell, turns) hands on an end of its run that the cell itself asks for", () => {
  const {cell, before} = cellWith({inputs: ["invalidation", "a"]});
  expect(cell.inputs).toEqual(["invalidation", "a"]);
  expect(cell.body(over, 1)).toEqual([over, 1]);
  expect(before).toHaveBeenCalledWith({id: "1", draws: false}, over);
});

test("inTurn(cell, turns) runs after its wait, or never", async () => {
  expect(await cellWith({inputs: ["a"]}, Promise.resolve(true)).cell.body(1, over)).toEqual([1]);
  body.mockClear();
  expect(await cellWith({inputs: ["a"]}, Promise.resolve(false)).cell.body(1, over)).toBeUndefined();
  expect(body).not.toHaveBeenCalled();
});

test("inTurn(cell, turns): only a cell that shows something, and gives no name that another uses, draws", () => {
  const draws = (inputs: string[], outputs: string[]) => {
    const {cell, before} = cellWith({inputs, outputs});
    cell.body(...inputs, over);
    return before.mock.calls[0]![0].draws;
  };
  expect(draws(["display", "loss"], [])).toBe(true);
  expect(draws(["view", "display"], ["rate"])).toBe(false);
  expect(draws(["display", "w2"], ["votes"])).toBe(true);
  expect(draws(["session", "rate"], [])).toBe(false);
});

test("inTurn(cell, turns) leaves a cell that uses no names as it is", () => {
  const cell = {id: "1", outputs: ["dot"], body};
  expect(inTurn(cell, {before: () => undefined}, new Set())).toBe(cell);
});
