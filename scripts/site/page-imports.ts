import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";

/** An import of one of our modules or of a package in a page that Framework has built. */
export const IMPORT = /import\("([^"]*_(?:import|node)\/[^"]+\.js)"\)/g;

/** The modules that a page imports, in the order in which it does. */
export function importsOf(page: string): string[] {
  return [...readFileSync(page, "utf8").matchAll(IMPORT)].map(([, specifier]) =>
    join(dirname(page), specifier)
  );
}
