import type {KernelKind} from "../../speed/speeds.js";

const NOTES: Record<KernelKind, string> = {
  relaxed: "This browser has relaxed SIMD, so the kernel with the fused instruction runs here.",
  plain: "This browser has plain SIMD only, so the kernel with two instructions runs here."
};

/** Which of the two kernels this browser takes. */
export function kernelNote(kind: KernelKind | undefined): string {
  return kind
    ? NOTES[kind]
    : "This browser has no WebAssembly with SIMD: no kernel runs here, and the training pages use the plain engine in TypeScript.";
}
