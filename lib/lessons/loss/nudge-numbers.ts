import {html} from "htl";
import {read} from "../../charts/number.js";

/** What the gradient says of a nudge, and what the loss does. */
export interface Nudged {
  readonly foretold: number;
  readonly change: number;
}

/** The two numbers, and how far apart they are. */
export function nudgeNumbers({foretold, change}: Nudged): HTMLElement {
  const numbers = {
    "gradOutput · nudge": foretold,
    "change of the loss": change,
    "what the gradient misses": change - foretold
  };
  return html`<dl class="run-status">${Object.entries(numbers).map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${read(value)}</dd></div>`
  )}</dl>`;
}
