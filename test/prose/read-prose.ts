/** A number as it stands in the prose. */
export interface Numeral {
  readonly text: string;
  readonly value: number;
  /** Where it begins in the prose. */
  readonly at: number;
}

/**
 * What a reader reads of a page's Markdown: without front matter, code, cells, link targets, tags and the numbers of
 * headings and lists. What is taken away leaves a mark that is no digit; every space is one space.
 */
export function readProse(markdown: string): string {
  return markdown
    .replace(/^---\n.*?\n---\n/s, "")
    .replace(/^(`{3,}).*?^\1$/gms, "\n")
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "…")
    .replace(/`[^`]*`/g, "…")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/<[^>]*>/g, "")
    .replace(/^(#+ |\s*)\d+\. /gm, "$1")
    .replace(/\s+/g, " ");
}

/** The numerals of a text: digits that belong to no word, such as 784, 156,800 and 0.02, but not the 1 of w1. */
export function numerals(prose: string): Numeral[] {
  const pattern = /(?<![\p{L}\p{N}_.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\p{N}_])/gu;
  return [...prose.matchAll(pattern)].map(({0: text, index}) => ({
    text,
    value: Number(text.replaceAll(",", "")),
    at: index
  }));
}

/** A phrase that may stand in the prose with its numbers. */
export interface Vouched {
  readonly phrase: string;
  /** What the code gives for the phrase's numbers, in their order; left out when they are marks, not measures. */
  readonly values?: readonly number[];
  /** Where the values come from, or why there is nothing to check. */
  readonly because: string;
}

/** The numerals of a text that lie in none of the phrases, each with the words around it. */
export function unvouched(prose: string, vouched: readonly Vouched[]): string[] {
  const spans = vouched.flatMap(({phrase}) => places(prose, phrase).map((at) => [at, at + phrase.length]));
  return numerals(prose)
    .filter(({at, text}) => !spans.some(([start, end]) => at >= start && at + text.length <= end))
    .map(({at, text}) => `${text} in “${prose.slice(Math.max(0, at - 40), at + text.length + 40)}”`);
}

/** Where a phrase begins, wherever it stands. */
function places(prose: string, phrase: string): number[] {
  const found: number[] = [];
  for (let at = prose.indexOf(phrase); at >= 0; at = prose.indexOf(phrase, at + 1)) found.push(at);
  return found;
}
