import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** With fused multiply-add, where the browser has relaxed SIMD; or without it. */
export type KernelKind = "relaxed" | "plain";

const FEATURES: Record<KernelKind, string[]> = {
  relaxed: ["--enable", "simd", "--enable", "relaxed-simd"],
  plain: ["--enable", "simd"]
};

/** Compiles lib/kernel to WebAssembly. Throws an Error with the compiler's own words when it does not compile. */
export function compileKernel(kind: KernelKind): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "by-hand-kernel-"));
  const file = join(folder, "kernel.wasm");
  try {
    const options = ["-O3", "--runtime", "stub", "--noAssert", "--importMemory", "--outFile", file];
    // In a process of its own: under tsx the compiler takes ten times as long.
    const {status, stderr} = spawnSync(
      process.execPath,
      ["node_modules/assemblyscript/bin/asc.js", "lib/kernel/index.ts", ...FEATURES[kind], ...options],
      {encoding: "utf8", env: {...process.env, NODE_OPTIONS: ""}}
    );
    if (status !== 0) throw new Error(`compileKernel: lib/kernel does not compile\n${stderr}`);
    return readFileSync(file);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
