import type {Plugin} from "esbuild";
import {type Group, nameOutside} from "./group.js";

/**
 * Lets a bundle take the modules of these groups from the groups' own bundles. On the way there each name is a module of
 * its own, so that esbuild drops the names that are not used.
 */
export function takingFrom(groups: readonly Group[]): Plugin {
  const groupOf = (module: string) => groups.find(({modules}) => modules.has(module));
  return {
    name: "taking-from",
    setup({onResolve, onLoad, resolve}) {
      onResolve({filter: /./, namespace: "shared"}, ({path}) => ({
        path,
        namespace: "name",
        sideEffects: false
      }));
      onResolve({filter: /./, namespace: "name"}, ({path}) => ({path, external: true, sideEffects: false}));
      onResolve({filter: /./}, async ({path, kind, importer, resolveDir, namespace, pluginData}) => {
        if (pluginData === "asked" || kind !== "import-statement") return undefined;
        const found = await resolve(path, {kind, importer, resolveDir, namespace, pluginData: "asked"});
        return groupOf(found.path) && {path: found.path, namespace: "shared", sideEffects: false};
      });

      onLoad({filter: /./, namespace: "shared"}, ({path}) => {
        const group = groupOf(path)!;
        const names = group.modules.get(path)!;
        return {
          contents: names
            .map((name) => `export {${name}} from "${group.url} ${nameOutside(group, path, name)} ${name}";`)
            .join("\n")
        };
      });
      onLoad({filter: /./, namespace: "name"}, ({path}) => {
        const [url, outside, name] = path.split(" ");
        return {contents: `export {${outside} as ${name}} from "${url}";`};
      });
    }
  };
}
