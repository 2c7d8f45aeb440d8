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
  return findKernel((kind) => {
    const file = FILES[kind];
    return tryFile(file, "the fast engine’s kernel", (bytes) => wasm(bytes, file.size));
  });
}

const MAGIC = "\0asm";

/** The bytes, if there are so many and they begin as WebAssembly does: whether they are valid depends on the browser. */
function wasm(bytes: Uint8Array, size = bytes.length): Uint8Array<ArrayBuffer> {
  const begins = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (begins === MAGIC && bytes.length === size) return new Uint8Array(bytes);
  throw new Error(`expected ${size} bytes of WebAssembly, got ${bytes.length} bytes`);
}
