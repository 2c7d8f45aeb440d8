import {quantityOf} from "../../network/program.js";

/** A piece of code; `quantity` when it is the name of one of the program's quantities. */
export interface CodeToken {
  readonly text: string;
  readonly quantity?: string;
}

// A name with its `this.` or `self.`, but not a property of something else: `data` in `output.data` is no quantity.
const NAME = /(?<![.\w])(?:(?:this|self)\.)?[A-Za-z_]\w*/g;

/** Cuts a line of Python or TypeScript at the names of the program's quantities. The texts add up to the line. */
export function codeTokens(code: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  let end = 0;
  for (const {0: text, index} of code.matchAll(NAME)) {
    const quantity = quantityOf(text);
    if (quantity === undefined) continue;
    if (index > end) tokens.push({text: code.slice(end, index)});
    tokens.push({text, quantity});
    end = index + text.length;
  }
  if (end < code.length) tokens.push({text: code.slice(end)});
  return tokens;
}
