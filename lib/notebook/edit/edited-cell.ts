import {html} from "htl";
import type {Cell} from "../cell.js";
import type {Notebook, ShownCell} from "../notebook.js";
import {compile, lineOf} from "./compile.js";
import {refuseConflicts} from "./refuse.js";
import {scopeOf} from "./scope.js";
import {tellWaiting} from "./waiting.js";

/** A cell of the page that its reader changes. */
export interface EditedCell {
  /** Puts this in the cell's place and runs it; says under the cell what is wrong with it, if something is. */
  run(source: string): void;
  /** Puts the lesson's own cell back. */
  reset(): void;
}

const NEVER = new Promise<never>(() => {});

/** Whether a cell of the page uses this name. */
function used({cells}: Notebook, name: string): boolean {
  return [...cells.values()].some(({inputs = []}) => inputs.includes(name));
}

/** The cell, as the page's reader changes it. The last good result stays in its place until there is a new one. */
export function createEditedCell(
  {id, block, code, source: original}: ShownCell,
  notebook: Notebook
): EditedCell {
  const lesson = notebook.cells.get(id)!;
  const said = html`<p class="cell-said" role="status"></p>` as HTMLElement;
  code.after(said);
  const needed = (lesson.outputs ?? []).filter((name) => used(notebook, name));
  let newest = 0;
  let last: HTMLElement | undefined; // what the cell showed before

  function fail(error: unknown): void {
    const line = lineOf(error);
    const {name, message} = error as Error;
    said.textContent = `${line ? `Line ${line}: ` : ""}${name === "Error" ? "" : `${name}: `}${message}`;
    said.classList.add("cell-error");
    block.classList.add("is-old");
  }

  function succeed(missing: readonly string[]): void {
    said.textContent = missing.length > 0 ? `Ran. It gives no ${missing.join(", no ")} any more.` : "Ran.";
    said.classList.remove("cell-error");
    block.classList.remove("is-old");
    tellWaiting(notebook, id, missing);
  }

  /**
   * The cell, which tells what comes of each of its runs. What uses a name that it should have given, and did not, goes
   * on waiting.
   */
  function told(cell: Cell): Cell {
    const outputs = [...new Set([...(cell.outputs ?? []), ...needed])];
    const missing = needed.filter((name) => !cell.outputs?.includes(name));
    const body = async (...values: unknown[]) => {
      const run = ++newest;
      said.textContent = "Runs.";
      try {
        const given = (await cell.body(...values)) as object | undefined;
        last?.remove();
        if (run === newest) succeed(missing);
        return {...given, ...Object.fromEntries(missing.map((name) => [name, NEVER]))};
      } catch (error) {
        if (run === newest) {
          fail(error);
          tellWaiting(notebook, id, needed);
        }
        return NEVER;
      }
    };
    return {...cell, outputs, body};
  }

  /** Puts a cell in the place of this one; what it showed stays until the new one has run. */
  function replace(cell: Cell): void {
    const shown = last?.isConnected ? [...last.children] : [...block.children];
    last?.remove();
    said.textContent = "Waits for the names that it uses.";
    notebook.replace(cell);
    last = html`<div class="last-result">${shown}</div>` as HTMLElement;
    block.prepend(last);
  }

  return {
    run(source) {
      if (source === original) return this.reset();
      try {
        const cell = {...lesson, ...compile(source, scopeOf(notebook))};
        refuseConflicts(cell, notebook.cells);
        replace(told(cell));
      } catch (error) {
        fail(error); // what is no program replaces nothing
      }
    },
    reset() {
      replace(told(lesson));
    }
  };
}
