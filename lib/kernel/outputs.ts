import {multiplyAdd, ROW} from "./panel";

/**
 * lin2 = sig1·w2 + b2 for `images` images. sig1 lies panel by panel (panel × images × 40), w2ᵀ too
 * (panel × outputs × 40); lin2 is images × outputs. `classes`, the number of outputs, is a multiple of five.
 */
export function outputs(
  sig1: usize,
  w2: usize,
  b2: usize,
  images: i32,
  panels: i32,
  classes: i32,
  lin2: usize
): void {
  for (let i = 0; i < images; i++) {
    for (let k = 0; k < classes; k += 5) {
      // Five outputs at once: each number of sig1 is loaded once for them, and no addition waits for the other four.
      let s0 = f32x4.splat(0);
      let s1 = s0;
      let s2 = s0;
      let s3 = s0;
      let s4 = s0;
      for (let p = 0; p < panels; p++) {
        const s = sig1 + ROW * (p * images + i);
        const w = w2 + ROW * (p * classes + k);
        for (let v = 0; v < ROW; v += 16) {
          const x = v128.load(s + v);
          s0 = multiplyAdd(x, v128.load(w + v), s0);
          s1 = multiplyAdd(x, v128.load(w + v, ROW), s1);
          s2 = multiplyAdd(x, v128.load(w + v, 2 * ROW), s2);
          s3 = multiplyAdd(x, v128.load(w + v, 3 * ROW), s3);
          s4 = multiplyAdd(x, v128.load(w + v, 4 * ROW), s4);
        }
      }
      const b = b2 + 4 * k;
      store<f32>(lin2, acrossSum(s0) + load<f32>(b));
      store<f32>(lin2, acrossSum(s1) + load<f32>(b, 4), 4);
      store<f32>(lin2, acrossSum(s2) + load<f32>(b, 8), 8);
      store<f32>(lin2, acrossSum(s3) + load<f32>(b, 12), 12);
      store<f32>(lin2, acrossSum(s4) + load<f32>(b, 16), 16);
      lin2 += 20;
    }
  }
}

/**
 * Puts gradLin2 = (lin2 − target) / n in the place of lin2, where the target is one-hot at the image's label. Adds to
 * `told`, two float64 numbers: the sum of the squared errors, and how many images have their largest output at the label.
 */
export function errors(lin2: usize, labels: usize, images: i32, classes: i32, n: f32, told: usize): void {
  let squares: f64 = 0;
  let right = 0;
  for (let i = 0; i < images; i++) {
    const label = <i32>load<u8>(labels + i);
    let largest = 0;
    for (let k = 1; k < classes; k++) {
      if (load<f32>(lin2 + 4 * k) > load<f32>(lin2 + 4 * largest)) largest = k;
    }
    if (largest == label) right++;
    for (let k = 0; k < classes; k++) {
      const error = load<f32>(lin2) - (k == label ? <f32>1 : <f32>0);
      squares += <f64>error * <f64>error;
      store<f32>(lin2, error / n);
      lin2 += 4;
    }
  }
  store<f64>(told, load<f64>(told) + squares);
  store<f64>(told, load<f64>(told, 8) + <f64>right, 8);
}

/** dest[k] += Σᵢ a[i, k] for a of `rows` × `classes`: gradB2, summed in float64, as its terms are many and small. */
export function addColumnSums(a: usize, rows: i32, classes: i32, dest: usize): void {
  for (let k = 0; k < classes; k++) {
    let sum: f64 = 0;
    for (let i = 0; i < rows; i++) sum += <f64>load<f32>(a + 4 * (i * classes + k));
    store<f32>(dest + 4 * k, <f32>(<f64>load<f32>(dest + 4 * k) + sum));
  }
}

// @ts-ignore: decorator
@inline
function acrossSum(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}
