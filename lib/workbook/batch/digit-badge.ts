import {html} from "htl";
import {whole} from "../../charts/number.js";
import type {DigitSource} from "../../digits/digits.js";

const ORIGIN: Record<DigitSource, string> = {
  mnist: "Real MNIST digits",
  folder: "This site's own digits",
  embedded: "Embedded digits, drawn by a program"
};

/** What a badge tells of: the store's totals. */
export interface Totals {
  readonly source: DigitSource;
  readonly trainTotal: number;
  readonly testTotal: number;
}

/** Which digits the page shows, and how many there are. */
export function digitBadge({source, trainTotal, testTotal}: Totals): HTMLElement {
  return html`<p class="badge" data-source=${source}><b>${ORIGIN[source]}</b>: ${whole(trainTotal)} to train on, ${whole(testTotal)} to test on.</p>`;
}
