// The kernel's sigmoid beside Math.exp. Nothing here needs Node: the tests run it in a browser too.
import {openKernelMemory} from "../../../lib/training/fast/kernel.js";

/**
 * How far the kernel's sigmoid is from 1 / (1 + Math.exp(−x)): at most, relative to it, for x from −40 to 40; and at
 * most for x from −100 to 100 outside of these, and for ±Infinity, where the kernel holds x at ±40.
 */
export function sigmoidErrors(module: WebAssembly.Module): {within40: number; beyond: number} {
  const {kernel, take, floats} = openKernelMemory(module);
  const count = 200_004;
  const at = take(4 * count);
  const x = Float32Array.from({length: count}, (_, i) => (i - 100_002) / 1000);
  x.set([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, -0, 0]);
  floats(at, count).set(x);
  kernel.sigmoid(at, count);
  const ours = floats(at, count);
  let [within40, beyond] = [0, 0];
  for (let i = 0; i < count; i++) {
    const exact = 1 / (1 + Math.exp(-x[i]));
    const error = Math.abs(ours[i] - exact);
    if (!(error >= 0)) return {within40: Number.NaN, beyond: Number.NaN};
    if (Math.abs(x[i]) <= 40) within40 = Math.max(within40, error / exact);
    else beyond = Math.max(beyond, error);
  }
  return {within40, beyond};
}
