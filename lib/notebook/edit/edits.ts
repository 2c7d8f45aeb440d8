/** A piece of a text that becomes another one: the characters from `start` up to `end`; none of them is an insertion. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits, which may not overlap; of several insertions at one place the earlier in the list comes first. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.start - b.start); // a stable sort
  let [result, from] = ["", 0];
  for (const {start, end, text: replacement} of inOrder) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}

/** The insertion of a text before the character number `at`. */
export function insertion(at: number, text: string): Edit {
  return {start: at, end: at, text};
}
