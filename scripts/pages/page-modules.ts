import {posix} from "node:path";
import type {Block, PageCells} from "./page-blocks.js";

/** A TypeScript module made of one cell of a page. */
export interface CellModule {
  /** Its path, relative to the folder of all modules. */
  readonly path: string;
  readonly text: string;
  /** The line of the page on which its code begins, and the line of the module. */
  readonly pageLine: number;
  readonly codeLine: number;
}

/**
 * A module for each cell of a page, so that a compiler can check it: what other cells declare is declared there with the
 * type that a cell sees, a generator's values and not the generator. `page` is the page's path in `src`, without ".md";
 * `toSource` is the way from the folder of all modules to `src`.
 */
export function pageModules(page: string, {blocks, inlines}: PageCells, toSource: string): CellModule[] {
  const pathOf = (i: number) => `${page}/cell-${i}.ts`;
  const folder = posix.dirname(pathOf(0));
  const moved = (statement: string) =>
    statement.replace(/from "(\.[^"]*)"/, (_, specifier: string) => {
      const target = posix.join(toSource, posix.dirname(page), specifier);
      return `from "${posix.relative(folder, target)}"`;
    });
  const given = (own: Block | undefined) =>
    blocks.flatMap((block, i) =>
      block === own
        ? []
        : [
            ...block.imports.map((statement) => moved(statement).replace(/\s+/g, " ")),
            ...block.outputs.map(
              (name) => `declare const ${name}: Cell<typeof import("./cell-${i}.js")["${name}"]>;`
            )
          ]
    );
  const module = (i: number, own: Block | undefined, code: string, pageLine: number): CellModule => {
    const header = [...given(own), `export {${own?.outputs.join(", ") ?? ""}};`].join(" ");
    return {path: pathOf(i), text: `${header}\n${code}\n`, pageLine, codeLine: 2};
  };
  return [
    ...blocks.map((block, i) =>
      module(i, block, block.code.replace(/^import\s[^;]*;$/gm, moved), block.line)
    ),
    ...inlines.map(({code, line}, i) => module(blocks.length + i, undefined, `void (${code});`, line))
  ];
}
