import type {ParameterGradients} from "../training/engine.js";

/** The largest size of any entry of the four gradients. */
export function largestGradient(gradients: ParameterGradients): number {
  return Math.max(...Object.values(gradients).map(({data}) => largest(data, () => 0)));
}

/** The largest |a − b| of any entry of the four gradients; infinite where one of the two is not finite. */
export function largestDifference(a: ParameterGradients, b: ParameterGradients): number {
  const names = Object.keys(a) as (keyof ParameterGradients)[];
  return Math.max(...names.map((name) => largest(a[name].data, (i) => b[name].data[i])));
}

function largest(a: Float64Array, other: (i: number) => number): number {
  let most = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = Math.abs(a[i] - other(i));
    if (!(difference <= most)) most = Number.isFinite(difference) ? difference : Number.POSITIVE_INFINITY;
  }
  return most;
}
