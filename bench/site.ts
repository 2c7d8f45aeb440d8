import {copyFileSync, readdirSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import {build} from "esbuild";
import sirv from "sirv";
import {compileKernel} from "../data/kernel/compile.js";

const PAGE =
  '<!doctype html><html lang="en"><title>Bench</title><script type="module" src="page.js"></script>';
const TENSORFLOW_WASM = "bench/node_modules/@tensorflow/tfjs-backend-wasm/wasm-out";
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp"
};

/** Writes the bench's page, its workers and both kernels into a folder. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    entryPoints: [
      "bench/page/page.ts",
      ...["fast", "plain", "tensorflow", "jax"].map((name) => `bench/page/${name}.worker.ts`),
      "lib/training/fast/shard.worker.ts"
    ],
    outdir: folder,
    entryNames: "[name]",
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "error"
  });
  for (const kind of ["relaxed", "plain"] as const) {
    writeFileSync(join(folder, `${kind}.wasm`), compileKernel(kind));
  }
  for (const name of readdirSync(TENSORFLOW_WASM).filter((name) => name.endsWith(".wasm"))) {
    copyFileSync(join(TENSORFLOW_WASM, name), join(folder, name));
  }
  writeFileSync(join(folder, "index.html"), PAGE);
}

/** Serves a folder with the headers under which a page may have threads that share memory. */
export async function serveIsolated(folder: string): Promise<{url: string; close(): void}> {
  const files = sirv(folder, {
    setHeaders(response) {
      for (const [name, value] of Object.entries(ISOLATED)) response.setHeader(name, value);
    }
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    })
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    }
  };
}
