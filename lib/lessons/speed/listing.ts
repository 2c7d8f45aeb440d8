import {html} from "htl";

/** The names of the code that the page on speed shows. */
export const LISTING_IDS = [
  "naive",
  "loop-order",
  "skip-zeros",
  "running-sums",
  "simd",
  "multiply-add",
  "workers"
] as const;

/** One of them. */
export type ListingId = (typeof LISTING_IDS)[number];

/** Lines of a source as they stand there, less the indentation of the first. */
export interface Listing {
  /** The path of the source in the project. */
  readonly file: string;
  readonly code: string;
}

/** The lines, under the name of their file. A line that is too long goes on below, a little further in. */
export function listing({file, code}: Listing): HTMLElement {
  const lines = code.split("\n").map((line) => {
    const indent = line.length - line.trimStart().length;
    return html`<span class="step-line" style=${`--indent: ${indent}ch`}>${`${line}\n`}</span>`;
  });
  return html`<div class="step-listing">
    <p class="step-file">From <code>${file}</code></p>
    <pre class="step-code"><code>${lines}</code></pre>
  </div>`;
}
