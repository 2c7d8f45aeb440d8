// The kernel of the fast engine: `const kernel = await openKernel();`
import {FileAttachment} from "observablehq:stdlib";
import {tryFile} from "../lib/notebook/open-file.js";
import {type FoundKernel, findKernel} from "../lib/training/fast/find-kernel.js";

const FILES = {
  relaxed: FileAttachment("./kernel/relaxed.wasm"),
  plain: FileAttachment("./kernel/plain.wasm")
};

/** The kernel, compiled, or why there is none. Never rejects: training goes on without it. */
export function openKernel(): Promise<FoundKernel> {
  return findKernel((kind) => tryFile(FILES[kind], "the fast engine’s kernel", wasm));
}

const MAGIC = "\0asm";

function wasm(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const begins = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (begins !== MAGIC) throw new Error(`expected WebAssembly, got ${bytes.length} bytes of something else`);
  return new Uint8Array(bytes);
}
