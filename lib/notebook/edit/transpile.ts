import {type Expression, Parser, type Program, tokTypes} from "acorn";
import {analyze} from "eslint-scope";
import {importEdits} from "./cell-imports.js";
import {edited, insertion} from "./edits.js";
import {loopGuards} from "./loop-guard.js";

/** What a cell's source comes to, by the rules of Observable Framework (its `javascript/transpile`). */
export interface Transpiled {
  /** The names that it uses and does not declare, JavaScript's own among them. */
  readonly uses: readonly string[];
  /** The names that it declares at its top level. */
  readonly outputs: readonly string[];
  /**
   * The body of an async function that computes the cell and returns an object with the outputs. It displays itself, by
   * `display`, when it is one expression that does not.
   */
  readonly body: string;
}

const OPTIONS = {ecmaVersion: 2022, sourceType: "module", ranges: true} as const; // eslint-scope asks for ranges

/**
 * Transpiles a cell, JavaScript without types. Its lines stay the lines of the body. Throws acorn's SyntaxError, whose
 * `loc` has the line and the column, when the source is no program.
 */
export function transpile(source: string): Transpiled {
  const expression = asExpression(source);
  const program = expression ? programOf(expression) : Parser.parse(source, OPTIONS);
  const {globalScope} = analyze(program as Parameters<typeof analyze>[0], OPTIONS);
  const uses = [...new Set(globalScope!.through.map(({identifier}) => identifier.name))];
  const outputs = globalScope!.childScopes[0]!.variables.map(({name}) => name); // those of the module
  const changes = [...importEdits(program), ...loopGuards(program)];
  const at = source.length;
  if (outputs.length > 0)
    return {uses, outputs, body: edited(source, [...changes, insertion(at, `\nreturn {${outputs}};`)])};
  if (!expression || uses.includes("display") || uses.includes("view"))
    return {uses, outputs, body: edited(source, changes)};
  const displayed = [insertion(0, "display(await("), ...changes, insertion(at, "\n))")];
  return {uses: [...uses, "display"], outputs, body: edited(source, displayed)};
}

/** How acorn reads one expression and stops; its types leave the two methods out. */
const ExpressionParser = Parser as unknown as new (
  options: typeof OPTIONS,
  source: string,
  at: number
) => {
  nextToken(): void;
  parseExpression(): Expression;
  readonly type: unknown;
};

/** The whole source as one expression, if it is one: not a class or a function with a name, which it declares. */
function asExpression(source: string): Expression | undefined {
  const parser = new ExpressionParser(OPTIONS, source, 0);
  try {
    parser.nextToken();
    const node = parser.parseExpression();
    const declares = (node.type === "ClassExpression" || node.type === "FunctionExpression") && node.id;
    return parser.type === tokTypes.eof && !declares ? node : undefined;
  } catch {
    return undefined; // it is a program, or nothing
  }
}

function programOf(expression: Expression): Program {
  const {start, end} = expression;
  const place = {start, end, range: [start, end] as [number, number]};
  return {
    type: "Program",
    body: [{type: "ExpressionStatement", expression, ...place}],
    sourceType: "module",
    ...place
  };
}
