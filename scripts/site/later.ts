import type {Plugin} from "esbuild";

/** The entry point of a module that is imported later, when it is needed. */
export function laterEntry(module: string): string {
  return `later:${module}`;
}

/** Lets what is imported later stay in bundles of its own; `later` tells where they are, by the module's absolute path. */
export function loadingLater(later: ReadonlyMap<string, string>): Plugin {
  return {
    name: "loading-later",
    setup({onResolve, onLoad, resolve}) {
      onResolve({filter: /^later:/}, ({path}) => ({path: path.slice("later:".length), namespace: "later"}));
      onLoad({filter: /./, namespace: "later"}, ({path}) => ({
        contents: `export * from ${JSON.stringify(path)};`,
        resolveDir: process.cwd()
      }));
      onResolve({filter: /./}, async ({path, kind, pluginData, ...from}) => {
        if (pluginData === "asked" || kind !== "dynamic-import") return undefined;
        const found = await resolve(path, {kind, ...from, pluginData: "asked"});
        const url = later.get(found.path);
        return url === undefined ? undefined : {path: url, external: true};
      });
    }
  };
}
