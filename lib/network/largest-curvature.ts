import {type Lanczos, lanczos} from "../array/lanczos.js";
import {flatten, unflatten} from "./flat.js";
import type {Parameters} from "./functional.js";
import type {Hessian} from "./hessian.js";

/** A search for λ, one product with the Hessian at a time. */
export interface CurvatureSearch {
  /** One product more. */
  step(): void;
  /** λ as far as it is known by now: it only grows. Not a number before the first step, or when the Hessian is not finite. */
  readonly curvature: number;
  /** Whether two steps in a row have raised it by less than `tolerance` of itself, or nothing more can be found. */
  settled(tolerance: number): boolean;
  /** The direction of λ: a good start for the search at parameters near by. */
  direction(): Parameters;
}

/**
 * Searches for λ, the largest curvature of the loss over all parameters at once: the largest eigenvalue of its Hessian.
 * To second order, a step of gradient descent at learning rate lr multiplies the distance to the valley's floor by
 * 1 − lr·λ in the direction of λ, so above the rate 2/λ it comes out larger than it went in; below, every direction
 * that curves upwards shrinks. λ is at least 1, which is the curvature in b2. `start` is any direction, a random one for
 * instance.
 * Source: LeCun, Simard and Pearlmutter, "Automatic Learning Rate Maximization by On-Line Estimation of the Hessian's
 * Eigenvectors" (1993), which iterates the power method; see `lanczos` for what is better here.
 */
export function searchCurvature(hessian: Hessian, start: Parameters): CurvatureSearch {
  const search: Lanczos = lanczos(flatten(start));
  let curvature = Number.NaN;
  let finite = true;
  return {
    step() {
      const product = flatten(hessian(unflatten(search.next, start)));
      finite = product.every(Number.isFinite);
      curvature = finite ? search.take(product) : Number.NaN;
    },
    get curvature() {
      return curvature;
    },
    settled: (tolerance) => !finite || search.settled(tolerance),
    direction: () => unflatten(search.vector(), start)
  };
}

/** λ to six digits: `searchCurvature` to its end. */
export function largestCurvature(hessian: Hessian, start: Parameters): number {
  const search = searchCurvature(hessian, start);
  do search.step();
  while (!search.settled(1e-6));
  return search.curvature;
}
