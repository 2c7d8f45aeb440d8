import type {FoundKernel, KernelKind} from "../../training/fast/find-kernel.js";

const NOTES: Record<KernelKind, string> = {
  relaxed: "This browser has relaxed SIMD, so the kernel with the fused instruction runs here.",
  plain: "This browser has plain SIMD only, so the kernel with two instructions runs here."
};

/** Which of the two kernels runs here, and why not the other. */
export function kernelNote({kind, fault}: Omit<FoundKernel, "module">): string {
  if (!kind) return `No kernel runs here: ${fault}. The training pages use the plain engine in TypeScript.`;
  return fault
    ? `The kernel with two instructions runs here, as the other one is not to be had: ${fault}.`
    : NOTES[kind];
}
