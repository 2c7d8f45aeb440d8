import type {ImportDeclaration, Node} from "acorn";
import {simple} from "acorn-walk";
import type {Edit} from "./edits.js";

/** The name of the function by which a cell that has been edited imports: of the path that it imports from. */
export const IMPORT = "importModule$";

/** What has to be changed in a program so that all that it imports comes from that function. Its lines stay. */
export function importEdits(program: Node): Edit[] {
  const edits: Edit[] = [];
  simple(program, {
    ImportDeclaration(node) {
      const {start, end, source} = node;
      const statement = `const ${pattern(node)} = await ${IMPORT}(${JSON.stringify(source.value)}); /*`;
      edits.push({start, end: start, text: statement}, {start: end, end, text: "*/"}); // as many lines as before
    },
    ImportExpression({start}) {
      edits.push({start, end: start + "import".length, text: IMPORT});
    }
  });
  return edits;
}

/** `{a, b: c}`, or a name where all is imported as one. */
function pattern({specifiers}: ImportDeclaration): string {
  const all = specifiers.find(({type}) => type === "ImportNamespaceSpecifier");
  if (all) return all.local.name;
  const names = specifiers.map((specifier) => {
    if (specifier.type !== "ImportSpecifier") return `default: ${specifier.local.name}`;
    const {imported, local} = specifier;
    const name = imported.type === "Identifier" ? imported.name : JSON.stringify(imported.value);
    return name === local.name ? name : `${name}: ${local.name}`;
  });
  return `{${names.join(", ")}}`;
}
