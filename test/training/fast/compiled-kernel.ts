import {compileKernel, type KernelKind} from "../../../data/kernel/compile.js";

/** The kernel, compiled from lib/kernel as it is now; Node 20 takes only the plain one. */
export function compiledKernel(kind: KernelKind): Promise<WebAssembly.Module> {
  return WebAssembly.compile(new Uint8Array(compileKernel(kind)));
}
