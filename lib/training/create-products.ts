import type {Digits} from "../digits/digits.js";
import type {DataProducts} from "../network/hessian.js";
import {PANEL} from "./fast/kernel.js";
import {kernelProducts} from "./fast/kernel-products.js";
import {inkProducts} from "./ink-products.js";

/**
 * The products of these images with matrices that have a column for each hidden unit: by the kernel, where there is one
 * that works and the units fill its panels; else in plain TypeScript.
 */
export function createProducts(
  digits: Digits,
  hidden: number,
  kernel: WebAssembly.Module | undefined
): DataProducts {
  if (!kernel || hidden % PANEL !== 0) return inkProducts(digits);
  try {
    return kernelProducts(kernel, digits);
  } catch {
    return inkProducts(digits); // out of memory, say
  }
}
