import {html} from "htl";
import {type Notebook, type ShownCell, shownCells} from "../notebook.js";

const missing = new Map<string, readonly string[]>(); // by the cell that should give them
const notes = new Map<string, HTMLElement>(); // under the cells that wait

/** Says under each shown cell which names it waits for, now that this cell fails to give these (or gives all, when none). */
export function tellWaiting(notebook: Notebook, id: string, names: readonly string[]): void {
  missing.set(id, names);
  const waits = waitingFor(notebook);
  for (const shown of shownCells(notebook.cells)) {
    const first = missing.get(shown.id)?.length ? undefined : waits.get(shown.id);
    noteOf(shown).textContent = first ? `Waits for ${first}.` : "";
    shown.block.classList.toggle("waits", first !== undefined);
  }
}

/** The cells that cannot run, and for each a name that it waits for: one that it uses, or one that those need. */
function waitingFor({cells}: Notebook): Map<string, string> {
  const lost = new Map([...missing.values()].flat().map((name) => [name, name])); // each with the name that it comes of
  const waits = new Map<string, string>();
  for (let before = -1; before !== waits.size; ) {
    before = waits.size;
    for (const {id, inputs = [], outputs = []} of cells.values()) {
      const name = inputs.find((input) => lost.has(input));
      if (!name || waits.has(id)) continue;
      waits.set(id, lost.get(name)!);
      for (const output of outputs) if (!lost.has(output)) lost.set(output, lost.get(name)!);
    }
  }
  return waits;
}

function noteOf({id, code}: ShownCell): HTMLElement {
  const known = notes.get(id);
  if (known) return known;
  const note = html`<p class="cell-waits"></p>` as HTMLElement;
  code.after(note);
  notes.set(id, note);
  return note;
}
