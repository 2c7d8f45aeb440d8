import {multiplyAdd, ROW} from "./panel";

/**
 * dest = base + scale · S·dense, one panel wide. S is sparse: row r holds the entries from `starts[r]` up to `ends[r]`.
 * An entry is four bytes: below, the value as a bfloat16, exact for the whole numbers 0 to 255; above, where its row
 * of `dense` lies, in vectors. Zeros are not there, so they cost nothing. Row r of the base lies at base + r·baseStride.
 *
 * All three large products of training are this one:
 *   lin1   = b1     + 1/255 · pixels·w1            rows: images; b1 for each of them, so its stride is 0
 *   gradW1 = gradW1 + 1/255 · pixelsᵀ·gradLin1     rows: pixels; the base is dest itself
 *   w1     = w1     − lr/255 · pixelsᵀ·gradLin1    the same with the update in it, for small batches
 */
export function sparseProduct(
  entries: usize,
  starts: usize,
  ends: usize,
  rows: i32,
  dense: usize,
  scale: f32,
  base: usize,
  baseStride: i32,
  dest: usize
): void {
  const by = f32x4.splat(scale);
  for (let r = 0; r < rows; r++, base += baseStride, dest += ROW) {
    let entry = entries + 4 * (<usize>load<u32>(starts + 4 * r));
    const end = entries + 4 * (<usize>load<u32>(ends + 4 * r));
    if (entry == end && base == dest) continue; // nothing to add
    // Ten sums that stay in registers. They begin at zero, not at the base: a float32 sum over 60,000 images is exact to
    // seven digits only when it is made of short sums.
    let s0 = f32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    let s4 = s0;
    let s5 = s0;
    let s6 = s0;
    let s7 = s0;
    let s8 = s0;
    let s9 = s0;
    for (; entry < end; entry += 4) {
      const x = i32x4.shl(v128.load32_splat(entry), 16);
      const row = dense + 16 * (<usize>load<u16>(entry, 2));
      s0 = multiplyAdd(x, v128.load(row), s0);
      s1 = multiplyAdd(x, v128.load(row, 16), s1);
      s2 = multiplyAdd(x, v128.load(row, 32), s2);
      s3 = multiplyAdd(x, v128.load(row, 48), s3);
      s4 = multiplyAdd(x, v128.load(row, 64), s4);
      s5 = multiplyAdd(x, v128.load(row, 80), s5);
      s6 = multiplyAdd(x, v128.load(row, 96), s6);
      s7 = multiplyAdd(x, v128.load(row, 112), s7);
      s8 = multiplyAdd(x, v128.load(row, 128), s8);
      s9 = multiplyAdd(x, v128.load(row, 144), s9);
    }
    v128.store(dest, multiplyAdd(by, s0, v128.load(base)));
    v128.store(dest, multiplyAdd(by, s1, v128.load(base, 16)), 16);
    v128.store(dest, multiplyAdd(by, s2, v128.load(base, 32)), 32);
    v128.store(dest, multiplyAdd(by, s3, v128.load(base, 48)), 48);
    v128.store(dest, multiplyAdd(by, s4, v128.load(base, 64)), 64);
    v128.store(dest, multiplyAdd(by, s5, v128.load(base, 80)), 80);
    v128.store(dest, multiplyAdd(by, s6, v128.load(base, 96)), 96);
    v128.store(dest, multiplyAdd(by, s7, v128.load(base, 112)), 112);
    v128.store(dest, multiplyAdd(by, s8, v128.load(base, 128)), 128);
    v128.store(dest, multiplyAdd(by, s9, v128.load(base, 144)), 144);
  }
}
