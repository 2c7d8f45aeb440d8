import {html} from "htl";

/** A listing whose lines can be pressed. */
export interface Listing {
  readonly element: HTMLElement;
  /** Marks the lines at these indices, each with what is said after it. */
  mark(marks: ReadonlyMap<number, string>): void;
}

/**
 * A listing in which every line of code is a button; `onPick` hears the line's index. It is one stop of the Tab key:
 * up and down go from line to line, Home and End to the ends, Enter picks.
 */
export function pressableListing(
  lines: readonly string[],
  label: string,
  onPick: (index: number) => void
): Listing {
  const items = lines.map((line, index) =>
    line.trim() === ""
      ? html`<li class="listing-gap" aria-hidden="true"></li>`
      : html`<li><button type="button" tabindex="-1" style=${{paddingLeft: `${indent(line) + 2}ch`}} onclick=${() => onPick(index)}><code>${line.trim()}</code></button></li>`
  );
  const element = html`<ol class="listing" aria-label=${label}>${items}</ol>`;
  const buttons = [...element.querySelectorAll("button")];
  buttons[0].tabIndex = 0;
  element.addEventListener("focusin", ({target}) => {
    for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
  });
  element.addEventListener("keydown", (event) => {
    const next = goal(event.key, buttons.indexOf(event.target as HTMLButtonElement), buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next].focus();
  });
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

function goal(key: string, from: number, length: number): number | undefined {
  switch (key) {
    case "ArrowUp":
      return Math.max(0, from - 1);
    case "ArrowDown":
      return Math.min(length - 1, from + 1);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}
