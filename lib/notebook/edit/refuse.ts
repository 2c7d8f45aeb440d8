import type {Cell} from "../cell.js";

/**
 * Throws an Error when a cell can't take its place among those of a page: because it declares what another one does, or
 * uses what comes of itself.
 */
export function refuseConflicts(cell: Cell, cells: ReadonlyMap<string, Cell>): void {
  const {id, inputs = [], outputs = []} = cell;
  const others = [...cells.values()].filter((other) => other.id !== id);
  const twice = outputs.find((name) => others.some((other) => other.outputs?.includes(name)));
  if (twice) throw new Error(`${twice} is declared by another cell of this page already.`);

  const come = new Set(outputs); // all that comes of the cell
  for (let before = -1; before !== come.size; ) {
    before = come.size;
    for (const other of others) {
      if (other.inputs?.some((name) => come.has(name)))
        for (const name of other.outputs ?? []) come.add(name);
    }
  }
  const circular = inputs.find((name) => come.has(name));
  if (circular) throw new Error(`${circular} is computed from what this cell gives: neither could be first.`);
}
