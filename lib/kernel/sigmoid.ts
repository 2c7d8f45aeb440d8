import {multiplyAdd} from "./panel";

// eʸ = 2ⁿ·eᶠ with n = round(y / ln 2) and f = y − n·ln 2, so |f| ≤ ½ ln 2; eᶠ by its Taylor series up to f⁷/7!,
// which is off by less than 2⁻²⁶ there. ln 2 is taken off in two parts, the first of which has few digits:
// n times it is exact. (Cody and Waite, Software Manual for the Elementary Functions, 1980.)
// The constants lie in memory: V8 would build each of them anew at every use.
const CONSTANTS = memory.data<f32>([
  -40, -40, -40, -40, 40, 40, 40, 40, 1.44269504, 1.44269504, 1.44269504, 1.44269504, -0.693359375, -0.693359375,
  -0.693359375, -0.693359375, 2.12194440e-4, 2.12194440e-4, 2.12194440e-4, 2.12194440e-4
], 16);
const SERIES = memory.data<f32>([
  0.00019841270, 0.0013888889, 0.0083333333, 0.041666667, 0.16666667, 0.5, 1, 1
], 16);

/** x ← 1 / (1 + e⁻ˣ) for `count` numbers, a multiple of four. x is held within ±40: beyond, the slope would be denormal, and slow. */
export function sigmoid(x: usize, count: i32): void {
  const one = f32x4.splat(1);
  for (const end = x + 4 * count; x < end; x += 16) {
    const held = f32x4.max(v128.load(CONSTANTS), f32x4.min(v128.load(CONSTANTS, 16), v128.load(x)));
    v128.store(x, f32x4.div(one, f32x4.add(one, exp(f32x4.neg(held)))));
  }
}

/** dest ← dest · s·(1 − s) for `count` numbers, a multiple of four: from gradSig1 to gradLin1. */
export function timesSlope(s: usize, dest: usize, count: i32): void {
  const one = f32x4.splat(1);
  for (const end = s + 4 * count; s < end; s += 16) {
    const sig1 = v128.load(s);
    const slope = f32x4.mul(sig1, f32x4.sub(one, sig1));
    v128.store(dest, f32x4.mul(slope, v128.load(dest)));
    dest += 16;
  }
}

// @ts-ignore: decorator
@inline
function exp(y: v128): v128 {
  const n = f32x4.nearest(f32x4.mul(y, v128.load(CONSTANTS, 32)));
  const f = multiplyAdd(n, v128.load(CONSTANTS, 64), multiplyAdd(n, v128.load(CONSTANTS, 48), y));
  let e = v128.load32_splat(SERIES);
  for (let i = 4; i < 32; i += 4) e = multiplyAdd(e, f, v128.load32_splat(SERIES + i));
  // 2ⁿ, by adding n to the exponent's bits.
  return i32x4.add(e, i32x4.shl(i32x4.trunc_sat_f32x4_s(n), 23));
}
