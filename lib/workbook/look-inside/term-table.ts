import {html} from "htl";
import type {LargestFirst, Term} from "../../array/terms.js";
import {read} from "../../charts/number.js";

/** The names of the columns, what stands in the first one, and who hears of the row under the pointer. */
export interface TermTableOptions {
  readonly place: string;
  readonly left: string;
  readonly right: string;
  readonly placeOf: (term: Term) => Node | string;
  /** What is added after the products, if anything. */
  readonly bias?: {readonly name: string; readonly value: number} | undefined;
  readonly entry: {readonly name: string; readonly value: number};
  readonly onPoint: (k: number) => void;
}

/** The products of a sum, largest first, with the sum so far; the last line is the entry to its last digit. */
export function termTable({steps, rounding}: LargestFirst, options: TermTableOptions): HTMLElement {
  const {place, left, right, placeOf, bias, entry, onPoint} = options;
  const before = steps.at(-1)?.sum ?? 0;
  return html`<div class="terms" role="region" tabindex="0" aria-label=${`The products that sum to ${entry.name}`}>
    <table>
      <thead><tr><th scope="col">${place}</th><th scope="col"><code>${left}</code></th><th scope="col"><code>${right}</code></th><th scope="col">product</th><th scope="col">sum so far</th></tr></thead>
      ${body(steps, placeOf, onPoint)}
      <tfoot>
        ${bias && html`<tr><td colspan="3"><code>${bias.name}</code></td><td>${read(bias.value)}</td><td>${read(before + bias.value)}</td></tr>`}
        <tr><td colspan="3">rounding: the program adds in another order</td><td>${read(rounding)}</td><td></td></tr>
        <tr class="terms-entry"><td colspan="3"><code>${entry.name}</code></td><td colspan="2">${digits(before + (bias?.value ?? 0) + rounding)}</td></tr>
      </tfoot>
    </table>
  </div>`;
}

/** A row a product. Built without templates: there are up to 784 rows, and they are to follow an arrow key at once. */
function body(
  steps: LargestFirst["steps"],
  placeOf: (term: Term) => Node | string,
  onPoint: (k: number) => void
): HTMLElement {
  const rows = document.createElement("tbody");
  for (const {term, sum} of steps) {
    const row = rows.insertRow();
    row.dataset.k = String(term.k);
    row.insertCell().append(placeOf(term));
    for (const x of [term.left, term.right, term.product, sum]) row.insertCell().textContent = read(x);
  }
  rows.addEventListener("pointerover", ({target}) => {
    const row = (target as Element).closest("tr");
    if (row) onPoint(Number(row.dataset.k));
  });
  return rows;
}

/** Every digit that tells this number from its neighbours. */
function digits(x: number): string {
  return String(x).replaceAll("-", "−");
}
