import {multiplyAdd, ROW} from "./panel";

/**
 * dest += scale · S·dense, one panel wide. S is sparse: row r holds the entries from `starts[r]` up to `ends[r]`.
 * An entry is four bytes: above, the value as a bfloat16, exact for the whole numbers 0 to 255; below, where its row of
 * `dense` lies, in vectors. Zeros are not there, so they cost nothing.
 *
 * All three large products of training are this one:
 *   lin1   += 1/255 · pixels·w1            rows: images
 *   gradW1 += 1/255 · pixelsᵀ·gradLin1     rows: pixels
 *   w1     += −lr/255 · pixelsᵀ·gradLin1   the same with the update in it, for small batches
 */
export function addSparseProduct(
  entries: usize,
  starts: usize,
  ends: usize,
  rows: i32,
  dense: usize,
  scale: f32,
  dest: usize
): void {
  const value = i32x4.splat(0xffff0000);
  const by = f32x4.splat(scale);
  for (let r = 0; r < rows; r++) {
    let entry = entries + 4 * (<usize>load<u32>(starts + 4 * r));
    const end = entries + 4 * (<usize>load<u32>(ends + 4 * r));
    if (entry < end) {
      // Ten sums that stay in registers. They begin at zero, not at dest: a float32 sum over 60,000 images is exact to
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
        const x = v128.and(v128.load32_splat(entry), value);
        const row = dense + 16 * (<usize>load<u16>(entry));
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
      v128.store(dest, multiplyAdd(by, s0, v128.load(dest)));
      v128.store(dest, multiplyAdd(by, s1, v128.load(dest, 16)), 16);
      v128.store(dest, multiplyAdd(by, s2, v128.load(dest, 32)), 32);
      v128.store(dest, multiplyAdd(by, s3, v128.load(dest, 48)), 48);
      v128.store(dest, multiplyAdd(by, s4, v128.load(dest, 64)), 64);
      v128.store(dest, multiplyAdd(by, s5, v128.load(dest, 80)), 80);
      v128.store(dest, multiplyAdd(by, s6, v128.load(dest, 96)), 96);
      v128.store(dest, multiplyAdd(by, s7, v128.load(dest, 112)), 112);
      v128.store(dest, multiplyAdd(by, s8, v128.load(dest, 128)), 128);
      v128.store(dest, multiplyAdd(by, s9, v128.load(dest, 144)), 144);
    }
    dest += ROW;
  }
}
