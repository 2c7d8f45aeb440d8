import {resolve} from "node:path";
import type {Plugin} from "esbuild";
import {bundled} from "./bundler.js";

/** Modules that several bundles share: these take them from a bundle that the group has for itself. */
export interface Group {
  readonly name: string;
  /** Where the other bundles find the group's own. */
  readonly url: string;
  /** For each of its modules, by absolute path: the names that the module exports. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
}

/** What each of these modules exports, `export *` followed to its end. */
export async function exportsOf(
  modules: Iterable<string>,
  plugin: Plugin
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = Object.fromEntries([...modules].map((module, i) => [`m${i}`, module]));
  const {outputs} = (await bundled(entries, [plugin])).metafile;
  return new Map(Object.values(outputs).map(({entryPoint, exports}) => [resolve(entryPoint!), exports]));
}

/** How the group's bundle calls what one of its modules exports: two modules may export the same name. */
export function nameOutside({name, modules}: Group, module: string, exported: string): string {
  return `${name}_${[...modules.keys()].indexOf(module)}_${exported}`;
}

/** The source of the group's bundle: it exports what the other bundles, by their texts, take from it, and no more. */
export function groupSource(group: Group, texts: Iterable<string>): string {
  const pattern = new RegExp(`\\b${group.name}_\\d+_[\\w$]+`, "g");
  const taken = new Set([...texts].flatMap((text) => text.match(pattern) ?? []));
  return [...group.modules]
    .flatMap(([module, names]) => names.map((name) => [module, name, nameOutside(group, module, name)]))
    .filter(([, , outside]) => taken.has(outside))
    .map(([module, name, outside]) => `export {${name} as ${outside}} from ${JSON.stringify(module)};`)
    .join("\n");
}
