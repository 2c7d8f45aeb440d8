import {html} from "htl";
import {type Notebook, type ShownCell, shownCells} from "./notebook.js";

/** The module that is loaded at the first edit (lib/notebook/edit/editor.ts); the build says where it is. */
declare const EDITOR: string;

/**
 * Puts a button beside the code of each shown cell, with which it is edited. It is seen where the pointer or the focus
 * is; what edits is loaded when it is pressed for the first time.
 */
export function addCellTools(notebook: Notebook): void {
  for (const shown of shownCells(notebook.cells)) {
    const button =
      html`<button type="button" onclick=${() => edit(shown, notebook, button)}>Edit</button>` as HTMLButtonElement;
    shown.code.classList.add("cell-code");
    shown.code.tabIndex = -1; // so that a tap on it brings the button
    shown.code.prepend(html`<div class="cell-tools">${button}</div>`);
  }
}

async function edit(shown: ShownCell, notebook: Notebook, button: HTMLButtonElement): Promise<void> {
  button.disabled = true;
  try {
    const editor: typeof import("./edit/editor.js") = await import(EDITOR);
    editor.openEditor(shown, notebook);
  } catch (error) {
    button.title = `The editor could not be loaded: ${(error as Error).message}`;
    button.textContent = "Edit: try again";
  } finally {
    button.disabled = false;
  }
}
