// The kernel of the fast engine: `const kernel = await openKernel();`
import {FileAttachment} from "observablehq:stdlib";

/**
 * The kernel, compiled: with fused multiply-add where this browser has it, without where it has plain SIMD only, and
 * undefined where it has neither.
 */
export async function openKernel(): Promise<WebAssembly.Module | undefined> {
  const relaxed = await bytesOf(FileAttachment("./kernel/relaxed.wasm").url());
  if (WebAssembly.validate(relaxed)) return WebAssembly.compile(relaxed);
  const plain = await bytesOf(FileAttachment("./kernel/plain.wasm").url());
  return WebAssembly.validate(plain) ? WebAssembly.compile(plain) : undefined;
}

async function bytesOf(url: Promise<string>): Promise<ArrayBuffer> {
  return (await fetch(await url)).arrayBuffer();
}
