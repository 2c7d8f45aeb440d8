import {multiplyAdd} from "./panel";

// e⁻ˣ = 2ᵗ with t = −x·log₂e, and 2ᵗ = 2ⁿ·2ᶠ with n = round(t) and f = t − n, so |f| ≤ ½. For 2ᶠ stands a polynomial of
// degree five: of all that are 1 at f = 0, the one that is never further off than 1.1e-7 (by Lawson's reweighted least squares).
// The constants lie in memory: V8 would build each of them anew at every use.
const ONE = memory.data<f32>([1, 1, 1, 1], 16);
const HIGHEST = memory.data<f32>([40, 40, 40, 40], 16);
const LOWEST = memory.data<f32>([-40, -40, -40, -40], 16);
const MINUS_LOG2_E = memory.data<f32>([-1.44269504, -1.44269504, -1.44269504, -1.44269504], 16);
// 1.5·2²³. A float32 of this size has no binary places: to add it is to round, and n then stands in the lowest bits.
const ROUND = memory.data<f32>([12582912, 12582912, 12582912, 12582912], 16);
const POLYNOMIAL = memory.data<f32>([0.00132647273, 0.00967151299, 0.0555073358, 0.240222424, 0.693147004, 1], 16);

/** x ← 1 / (1 + e⁻ˣ) for `count` numbers, a multiple of four. x is held within ±40: beyond, the slope would be denormal, and slow. */
export function sigmoid(x: usize, count: i32): void {
  const one = v128.load(ONE);
  for (const end = x + 4 * count; x < end; x += 16) {
    const low = f32x4.pmin(v128.load(x), v128.load(HIGHEST)); // pmin and pmax keep what is not a number
    const held = f32x4.pmax(low, v128.load(LOWEST));
    v128.store(x, f32x4.div(one, f32x4.add(one, expMinus(held))));
  }
}

/** dest ← dest · s·(1 − s) for `count` numbers, a multiple of four: from gradSig1 to gradLin1. */
export function timesSlope(s: usize, dest: usize, count: i32): void {
  const one = v128.load(ONE);
  for (const end = s + 4 * count; s < end; s += 16) {
    const sig1 = v128.load(s);
    const slope = f32x4.mul(sig1, f32x4.sub(one, sig1));
    v128.store(dest, f32x4.mul(slope, v128.load(dest)));
    dest += 16;
  }
}

/** e⁻ˣ */
// @ts-ignore: decorator
@inline
function expMinus(x: v128): v128 {
  const rounded = multiplyAdd(x, v128.load(MINUS_LOG2_E), v128.load(ROUND)); // n + 1.5·2²³
  const minusN = f32x4.sub(v128.load(ROUND), rounded);
  const f = multiplyAdd(x, v128.load(MINUS_LOG2_E), minusN);
  let e = v128.load32_splat(POLYNOMIAL);
  for (let i = 4; i < 24; i += 4) e = multiplyAdd(e, f, v128.load32_splat(POLYNOMIAL + i));
  return i32x4.add(e, i32x4.shl(rounded, 23)); // times 2ⁿ, by adding n to the exponent's bits
}
