import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build} from "esbuild";
import {type Site, serveSite} from "../../scripts/browser/site.js";

/**
 * Serves an empty page that runs the first of these modules; all of them are bundled, each by its own name, side by side
 * as in `lib`, so that the first can start the others as workers. The files lie beside them.
 */
export async function serveModules(
  modules: readonly string[],
  files: Readonly<Record<string, Uint8Array>>
): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "by-hand-modules-"));
  const {metafile} = await build({
    entryPoints: [...modules],
    entryNames: "[name]",
    outdir: folder,
    bundle: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    logLevel: "error"
  });
  const first = Object.keys(metafile.outputs).find(
    (path) => metafile.outputs[path].entryPoint === modules[0]
  )!;
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Modules</title>
<script type="module" src="${first.split("/").at(-1)}"></script>`;
  writeFileSync(join(folder, "index.html"), page);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const {url, close} = await serveSite(folder, "/");
  return {
    url,
    close() {
      close();
      rmSync(folder, {recursive: true});
    }
  };
}
