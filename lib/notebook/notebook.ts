import type {Cell} from "./cell.js";

/** The cells of a page, as far as an editor may touch them. */
export interface Notebook {
  /** All cells of the page, by their ids, as they are now. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Puts a cell in the place of the one with its id; all that depends on it follows. */
  replace(cell: Cell): void;
}

/** A cell whose code the page shows. */
export interface ShownCell {
  readonly id: string;
  /** Where it displays. */
  readonly block: HTMLElement;
  /** What holds its code. */
  readonly code: HTMLElement;
  /** The lesson's text of it. */
  readonly source: string;
}

/** The shown cells of the page, from top to bottom. */
export function shownCells(cells: ReadonlyMap<string, Cell>): ShownCell[] {
  return [...document.querySelectorAll<HTMLElement>("main pre[data-language]")].flatMap((pre) => {
    const code = pre.closest<HTMLElement>(".observablehq-pre-container") ?? pre;
    const block = code.previousElementSibling;
    const id = block instanceof HTMLElement && idOf(block);
    if (!id || !cells.has(id)) return [];
    return [{id, block, code, source: pre.textContent!.trimEnd()}];
  });
}

/** The id with which Framework marks the place of a cell, in a comment. */
function idOf(block: Element): string | undefined {
  const comments = [...block.childNodes].filter(({nodeType}) => nodeType === Node.COMMENT_NODE);
  return comments.map(({nodeValue}) => /^:(.+):$/.exec(nodeValue!)?.[1]).find(Boolean);
}
