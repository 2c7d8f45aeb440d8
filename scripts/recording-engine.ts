import {compileKernel} from "../data/kernel/compile.js";
import type {Engine, EngineInputs} from "../lib/training/engine.js";
import {createFastEngine} from "../lib/training/fast/fast-engine.js";

/** What trains the recorded runs: the fast engine, on one thread, without fused multiply-add, the same on every machine. */
export async function recordingEngine(): Promise<(inputs: EngineInputs) => Engine> {
  const kernel = await WebAssembly.compile(new Uint8Array(compileKernel("plain")));
  return (inputs) => createFastEngine(inputs, kernel, async () => []);
}
