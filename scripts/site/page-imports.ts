import {replaceEach} from "./replace.js";

/** A name that a page's block takes from a module: as the module exports it, and as the block calls it. */
export interface PageImport {
  /** As it is written in the page, from the page's folder. */
  readonly module: string;
  /** `"*"` for all that the module exports. */
  readonly imported: string;
  readonly local: string;
}

// Framework writes the imports of a block so: const [{a, b: c}, d] = await Promise.all([import("x"), import("y")]);
const STATEMENT =
  /^const (.+) = await (?:Promise\.all\(\[((?:import\("[^"]+"\)(?:, )?)+)\]\)|(import\("[^"]+"\)));$/gm;
const PATTERN = /\{([^{}]*)\}|[\w$]+/g;
const IMPORT = /import\("([^"]+)"\)/g;
const OURS = /_(?:import|node)\//;

/** What the blocks of a page that Framework has built take from our modules and from packages, in their order. */
export function importsOf(html: string): PageImport[] {
  return [...html.matchAll(STATEMENT)].flatMap(statementImports);
}

/**
 * The page, with each such statement taking its names from one module at `href`, under the names that its blocks use.
 * Throws an Error that names the file when something else in the page imports one of our modules.
 */
export function importingFrom(html: string, href: string, file: string): string {
  if (importsOf(html).length === 0) return html;
  const rewritten = replaceEach(
    html,
    STATEMENT,
    (statement, ...groups) => {
      const imports = statementImports([statement, ...groups]);
      if (imports.length === 0) return statement;
      return `const {${imports.map(({local}) => local).join(", ")}} = await import(${JSON.stringify(href)});`;
    },
    file
  );
  const left = [...rewritten.matchAll(IMPORT)].find(([, module]) => module !== href && OURS.test(module));
  if (left) throw new Error(`${file}: expected imports at the head of a block only, found ${left[0]}`);
  return rewritten;
}

function statementImports([, names, several, one]: readonly string[]): PageImport[] {
  const modules = [...(several ?? one).matchAll(IMPORT)].map(([, module]) => module);
  if (!modules.some((module) => OURS.test(module))) return [];
  const patterns = [...names.matchAll(PATTERN)];
  return modules.flatMap((module, i) => {
    const [whole, inside] = patterns[i];
    if (inside === undefined) return [{module, imported: "*", local: whole}];
    return inside
      .split(", ")
      .filter(Boolean)
      .map((name) => {
        const [imported, local = imported] = name.split(": ");
        return {module, imported, local};
      });
  });
}
