import {html} from "htl";
import {roving} from "../../notebook/inputs/roving.js";

/** A listing whose lines can be pressed. */
export interface Listing {
  readonly element: HTMLElement;
  /** Marks the lines at these indices, each with what is said after it. */
  mark(marks: ReadonlyMap<number, string>): void;
}

/**
 * A listing in which every line of code is a button; `onPick` hears the line's index. It is one stop of the Tab key;
 * up and down go from line to line, Enter picks.
 */
export function pressableListing(
  lines: readonly string[],
  label: string,
  onPick: (index: number) => void
): Listing {
  const items = lines.map((line, index) =>
    line.trim() === ""
      ? html`<li class="listing-gap" aria-hidden="true"></li>`
      : html`<li><button type="button" style=${{paddingLeft: `${indent(line) + 2}ch`}} onclick=${() => onPick(index)}><code>${line.trim()}</code></button></li>`
  );
  const element = html`<ol class="listing" aria-label=${label}>${items}</ol>`;
  roving([...element.querySelectorAll("button")], "down");
  return {
    element,
    mark(marks) {
      for (const [index, item] of items.entries()) {
        const words = marks.get(index);
        item.classList.toggle("listing-marked", words !== undefined);
        item.querySelector(".listing-mark")?.remove();
        if (words) item.querySelector("button")!.append(html`<span class="listing-mark">${words}</span>`);
      }
    }
  };
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}
