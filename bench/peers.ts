import {spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";

/** Installs what the engine is compared with into bench/node_modules, unless it is there. The site never sees it. */
export function installPeers(): void {
  if (existsSync("bench/node_modules/.package-lock.json")) return;
  const {status} = spawnSync("npm", ["ci", "--prefix", "bench"], {
    stdio: "inherit",
    shell: process.platform === "win32"
  });
  if (status !== 0) throw new Error("bench: npm ci --prefix bench failed; it needs a network");
}

/** Their versions, under the names that the tables give them. */
export function peerVersions(): Record<string, string> {
  const {dependencies} = JSON.parse(readFileSync("bench/package.json", "utf8"));
  return {
    "TensorFlow.js": dependencies["@tensorflow/tfjs-backend-wasm"],
    "jax-js": dependencies["@jax-js/jax"]
  };
}
