import {parse, parseExpressionAt} from "acorn";
import {transformSync} from "esbuild";

/** A fenced block of a page that Framework runs. */
export interface Block {
  readonly language: "js" | "ts";
  /** Whether a reader sees its code (`echo`). */
  readonly shown: boolean;
  readonly code: string;
  /** The line of the page on which the code begins, from 1. */
  readonly line: number;
  /** The names that it declares at its top level: what other cells can use. Imports are not among them. */
  readonly outputs: readonly string[];
  /** Its import statements, as they stand there. */
  readonly imports: readonly string[];
}

/** An expression in a page's prose, `${…}`. */
export interface Inline {
  readonly code: string;
  readonly line: number;
}

/** A page's cells. */
export interface PageCells {
  readonly blocks: readonly Block[];
  readonly inlines: readonly Inline[];
}

const FENCE = /^```(js|ts)([^\n]*)\n(.*?)^```$/gms;
const OPTIONS = {ecmaVersion: 2022, sourceType: "module", allowAwaitOutsideFunction: true} as const;

/**
 * The cells of a page's Markdown. Throws a SyntaxError that names the line when a block is not a program.
 */
export function pageCells(markdown: string): PageCells {
  const blocks = [...markdown.matchAll(FENCE)].flatMap(({1: language, 2: attributes, 3: code, index}) => {
    if (/\brun=false\b/.test(attributes)) return [];
    const line = lineAt(markdown, index) + 1;
    const shown = /\becho\b/.test(attributes);
    return {language: language as Block["language"], shown, code, line, ...named(code, line)};
  });
  return {blocks, inlines: inlinesOf(markdown)};
}

/** What a block declares and imports at its top level. */
function named(code: string, line: number): Pick<Block, "outputs" | "imports"> {
  try {
    // Positions of imports are looked for in the code as written; esbuild would drop those that only types use.
    const plain = transformSync(code, {
      loader: "ts",
      tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: true}}
    }).code;
    const {body} = parse(plain, OPTIONS);
    return {
      outputs: body.flatMap((node) => {
        if (node.type === "VariableDeclaration") return node.declarations.flatMap(({id}) => namesOf(id));
        if (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") return [node.id.name];
        return [];
      }),
      imports: [...code.matchAll(/^import\s[^;]*;$/gm)].map(([statement]) => statement)
    };
  } catch (error) {
    throw new SyntaxError(`the block on line ${line}: ${(error as Error).message}`);
  }
}

/** The names in a pattern such as `{a, b: [c]}`. */
function namesOf(pattern: object): string[] {
  if ("type" in pattern && pattern.type === "Identifier")
    return [(pattern as unknown as {name: string}).name];
  const parts = Object.entries(pattern).flatMap(([key, value]) =>
    ["properties", "elements", "value", "argument", "left"].includes(key) ? [value].flat() : []
  );
  return parts.filter((part) => part && typeof part === "object").flatMap(namesOf);
}

/** The expressions in the prose: code, fenced or not, is passed over. */
function inlinesOf(markdown: string): Inline[] {
  const prose = markdown.replace(/^(`{3,}).*?^\1$/gms, blank).replace(/`[^`\n]*`/g, blank);
  const inlines: Inline[] = [];
  for (let at = prose.indexOf("${"); at >= 0; at = prose.indexOf("${", at + 2)) {
    const {end} = parseExpressionAt(markdown, at + 2, OPTIONS);
    inlines.push({code: markdown.slice(at + 2, end), line: lineAt(markdown, at)});
    at = end;
  }
  return inlines;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
