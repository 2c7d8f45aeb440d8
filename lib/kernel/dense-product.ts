import {multiplyAdd, ROW} from "./panel";

/**
 * dest = base + A·dense, one panel wide. A has `rows` rows and `inner` columns; its entry (r, i) lies at
 * a + r·rowStride + i·innerStride. A transposed A is the same with its strides exchanged, and a column of ones is a
 * single 1 with no stride at all. Row r of the base lies at base + r·baseStride.
 *   gradW2ᵀ  = gradW2ᵀ + gradLin2ᵀ·sig1     rows: outputs, inner: images; the base is dest itself
 *   gradSig1 = 0       + gradLin2·w2ᵀ       rows: images,  inner: outputs; one row of zeros, with no stride
 *   gradB1   = gradB1  + 1ᵀ·gradLin1        one row,       inner: images
 */
export function denseProduct(
  a: usize,
  rowStride: i32,
  innerStride: i32,
  rows: i32,
  inner: i32,
  dense: usize,
  base: usize,
  baseStride: i32,
  dest: usize
): void {
  for (let r = 0; r < rows; r++) {
    for (let half = 0; half < ROW; half += ROW / 2) {
      halfRow(a, innerStride, inner, dense + half, base + half, dest + half);
    }
    a += rowStride;
    base += baseStride;
    dest += ROW;
  }
}

/** Five of the ten vectors of one row. */
// @ts-ignore: decorator
@inline
function halfRow(a: usize, innerStride: i32, inner: i32, dense: usize, base: usize, dest: usize): void {
  let s0 = f32x4.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  let s4 = s0;
  for (let i = 0; i < inner; i++) {
    const x = v128.load32_splat(a);
    s0 = multiplyAdd(x, v128.load(dense), s0);
    s1 = multiplyAdd(x, v128.load(dense, 16), s1);
    s2 = multiplyAdd(x, v128.load(dense, 32), s2);
    s3 = multiplyAdd(x, v128.load(dense, 48), s3);
    s4 = multiplyAdd(x, v128.load(dense, 64), s4);
    a += innerStride;
    dense += ROW;
  }
  v128.store(dest, f32x4.add(v128.load(base), s0));
  v128.store(dest, f32x4.add(v128.load(base, 16), s1), 16);
  v128.store(dest, f32x4.add(v128.load(base, 32), s2), 32);
  v128.store(dest, f32x4.add(v128.load(base, 48), s3), 48);
  v128.store(dest, f32x4.add(v128.load(base, 64), s4), 64);
}
