// The kernel of the fast engine: `const kernel = await openKernel();`
import {FileAttachment} from "observablehq:stdlib";
import type {KernelKind} from "../lib/speed/speeds.js";

/** The kernel, compiled, and which of its two binaries it is. */
export interface FoundKernel {
  readonly kind: KernelKind;
  readonly module: WebAssembly.Module;
}

/**
 * The kernel, compiled: with fused multiply-add where this browser has it, without where it has plain SIMD only, and
 * undefined where it has neither.
 */
export async function openKernel(): Promise<WebAssembly.Module | undefined> {
  return (await findKernel())?.module;
}

/** The same with its kind. */
export async function findKernel(): Promise<FoundKernel | undefined> {
  const relaxed = await bytesOf(FileAttachment("./kernel/relaxed.wasm").url());
  if (WebAssembly.validate(relaxed)) return {kind: "relaxed", module: await WebAssembly.compile(relaxed)};
  const plain = await bytesOf(FileAttachment("./kernel/plain.wasm").url());
  if (WebAssembly.validate(plain)) return {kind: "plain", module: await WebAssembly.compile(plain)};
  return undefined;
}

async function bytesOf(url: Promise<string>): Promise<ArrayBuffer> {
  return (await fetch(await url)).arrayBuffer();
}
