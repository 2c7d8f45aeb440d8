// Hidden units go in panels of 40, ten vectors of four: ten running sums and what feeds them fill the sixteen vector
// registers of an x86 processor, and five panels are 200 units with nothing left over.

/** Vectors in a row of a panel. */
export const VECTORS = 10;

/** Bytes in a row of a panel. */
export const ROW = 16 * VECTORS;

/** a · b + c for four numbers at once: fused where the processor's own instruction may be used, in two steps elsewhere. */
// @ts-ignore: decorator
@inline
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(a, b, c) : f32x4.add(f32x4.mul(a, b), c);
}
