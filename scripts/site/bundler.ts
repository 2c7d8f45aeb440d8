import {join, resolve} from "node:path";
import {type BuildOptions, build, type Metafile, type Plugin} from "esbuild";

/** How every module of the built site is made: small, for browsers that have WebAssembly's SIMD. */
export const SMALL = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022"
} as const satisfies BuildOptions;

/** Bundles that were made, and what esbuild tells of them. */
export interface Bundled {
  /** Their texts, by their names. */
  readonly texts: ReadonlyMap<string, string>;
  readonly metafile: Metafile;
}

/** Bundles each of these entry points for itself; they come by the bundles' names. Nothing is written. */
export async function bundled(
  entryPoints: Readonly<Record<string, string>>,
  plugins: Plugin[]
): Promise<Bundled> {
  const outdir = resolve("nowhere");
  const {outputFiles, metafile} = await build({
    ...SMALL,
    entryPoints: {...entryPoints},
    outdir,
    write: false,
    metafile: true,
    plugins
  });
  const textOf = (name: string) => outputFiles.find(({path}) => path === join(outdir, `${name}.js`))!.text;
  return {texts: new Map(Object.keys(entryPoints).map((name) => [name, textOf(name)])), metafile};
}

/** Bundles the module that has this source. */
export async function bundledSource(contents: string, plugins: Plugin[]): Promise<string> {
  const stdin = {contents, resolveDir: process.cwd()};
  const {outputFiles} = await build({...SMALL, stdin, write: false, plugins});
  return outputFiles[0].text;
}
