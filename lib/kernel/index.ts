// The kernel: the whole arithmetic of training, in float32, on four numbers at a time. Every function works on addresses
// that lib/training/fast hands in; none of them allocates. Read sparse-product.ts first: nine tenths of the time go there.
export {compressColumns, compressRows} from "./compress";
export {denseProduct} from "./dense-product";
export {addColumnSums, errors, outputs} from "./outputs";
export {sigmoid, timesSlope} from "./sigmoid";
export {sparseProduct} from "./sparse-product";
export {step} from "./step";

/** Where free memory begins: below lie the kernel's constants. */
export function freeFrom(): usize {
  return __heap_base;
}
