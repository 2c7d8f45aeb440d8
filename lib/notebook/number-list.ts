import {html} from "htl";

/** Numbers by name, in a row of their own each: what a cell has come to. */
export function numberList(numbers: Readonly<Record<string, string>>): HTMLElement {
  return html`<dl class="run-status">${Object.entries(numbers).map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}
