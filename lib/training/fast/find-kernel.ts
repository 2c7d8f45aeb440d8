/** Which of the kernel's two binaries runs: with the browser's fused multiply-add, or with plain SIMD. */
export type KernelKind = "relaxed" | "plain";

/** The kernel that was found, if any: without one the plain engine trains. */
export interface FoundKernel {
  readonly kind: KernelKind | undefined;
  /** Compiled. */
  readonly module: WebAssembly.Module | undefined;
  /** In words, what was wrong: why there is none, or why it is not the relaxed one that this browser could take. */
  readonly fault: string | undefined;
}

/**
 * The kernel with fused multiply-add where this browser has it, else the one without. Never rejects: whatever goes wrong
 * with one is a reason to try the other, and with both, a reason to have none.
 */
export async function findKernel(
  bytesOf: (kind: KernelKind) => Promise<Uint8Array<ArrayBuffer>>
): Promise<FoundKernel> {
  const none = {kind: undefined, module: undefined};
  if (typeof WebAssembly === "undefined") return {...none, fault: "this browser has no WebAssembly"};
  let fault: string | undefined;
  for (const kind of ["relaxed", "plain"] as const) {
    try {
      const bytes = await bytesOf(kind);
      if (WebAssembly.validate(bytes)) return {kind, module: await WebAssembly.compile(bytes), fault};
    } catch (error) {
      fault ??= (error as Error).message;
    }
  }
  return {
    ...none,
    fault: fault ?? (hasSimd() ? "its file is damaged" : "this browser has no WebAssembly with SIMD")
  };
}

// A function of four instructions: i32.const 0, i8x16.splat, i8x16.popcnt, end.
const SIMD = [1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];

/** Whether this browser takes the smallest module with SIMD. */
function hasSimd(): boolean {
  return WebAssembly.validate(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, ...SIMD));
}
