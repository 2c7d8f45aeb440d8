import {resolve} from "node:path";
import type {Metafile} from "esbuild";

/** Which modules the pages of a site use, as a bundler has found out. Modules are absolute paths. */
export interface ModuleUse {
  /** For each module that adds anything to a page before a reader touches it: those pages' entry points. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each module: those that it imports at once. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** Modules that some module imports later, when they are needed. */
  readonly later: ReadonlySet<string>;
}

/** Reads it from what esbuild says of a build whose entry points are the pages, each in a bundle of its own. */
export function moduleUse({inputs, outputs}: Metafile): ModuleUse {
  const imports = new Map<string, string[]>();
  const later = new Set<string>();
  for (const [name, input] of Object.entries(inputs)) {
    const inner = input.imports.filter(({external}) => !external);
    imports.set(
      moduleOf(name),
      inner.filter(({kind}) => kind !== "dynamic-import").map(({path}) => moduleOf(path))
    );
    for (const {path, kind} of inner) if (kind === "dynamic-import") later.add(moduleOf(path));
  }
  const pages = new Map<string, Set<string>>();
  for (const {entryPoint, inputs} of Object.values(outputs)) {
    const atOnce = closure([moduleOf(entryPoint!)], imports);
    for (const [name, {bytesInOutput}] of Object.entries(inputs)) {
      const module = moduleOf(name);
      if (bytesInOutput === 0 || module === entryPoint || !atOnce.has(module)) continue;
      pages.set(module, (pages.get(module) ?? new Set()).add(entryPoint!));
    }
  }
  return {pages, imports, later};
}

/** These modules and all that they import, directly or not. */
export function closure(
  modules: Iterable<string>,
  imports: ReadonlyMap<string, readonly string[]>
): Set<string> {
  const reached = new Set(modules);
  for (const module of reached) for (const next of imports.get(module) ?? []) reached.add(next);
  return reached;
}

/** A page's entry point keeps its name; anything else is a file. */
function moduleOf(name: string): string {
  return name.startsWith("page:") ? name : resolve(name);
}
