import {dirname} from "node:path";
import {build} from "esbuild";
import {builtSite} from "./built-site.js";
import {SMALL} from "./bundler.js";

/** Makes each of these modules of a built site, such as a worker's, a module that needs no other. */
export async function bundleAlone(site: string, modules: readonly string[]): Promise<void> {
  for (const path of modules) {
    const plugins = [builtSite({site, folder: dirname(path), client: (name) => name})];
    await build({...SMALL, plugins, entryPoints: [path], outfile: path, allowOverwrite: true});
  }
}
