import {RandomState} from "../array/random-state.js";
import {count, type Digits} from "../digits/digits.js";
import {oneHot} from "../digits/one-hot.js";
import {flatten, unflatten} from "../network/flat.js";
import type {Parameters} from "../network/functional.js";
import {type DataProducts, hessian} from "../network/hessian.js";
import {type CurvatureSearch, searchCurvature} from "../network/largest-curvature.js";
import {inkProducts} from "./ink-products.js";

const TOLERANCE = 1e-3; // of λ
const MOST_STEPS = 40;

/** The learning rate from which on a step overshoots, as it was measured in a run. */
export interface RateLimit {
  /** 2/λ, where λ is the largest curvature of the loss over all parameters. */
  readonly rate: number;
  /** After how many epochs, and on how many images. */
  readonly epoch: number;
  readonly images: number;
}

/** Measures limits, one product with the Hessian at a time, so that whoever trains is never kept waiting for long. */
export interface LimitSearch {
  /** Whether a search is on its way. */
  readonly searching: boolean;
  /** Begins anew at these parameters; where the last search ended is where this one starts. */
  begin(parameters: Parameters, epoch: number): void;
  /** Ends a search that is on its way. */
  stop(): void;
  /** One product more; gives the limit once it is known to a thousandth, and undefined before, or where none is finite. */
  step(): RateLimit | undefined;
}

/** A search on these images, of which `products` are the products. The seed gives the first direction. */
export function createLimitSearch(
  digits: Digits,
  seed: number,
  products: DataProducts = inkProducts(digits)
): LimitSearch {
  const target = oneHot(digits.labels);
  let search: CurvatureSearch | undefined;
  let start: Parameters | undefined;
  let at = 0;
  let steps = 0;

  return {
    get searching() {
      return search !== undefined;
    },
    begin(parameters, epoch) {
      start ??= unflatten(new RandomState(seed).randn(1, flatten(parameters).length).data, parameters);
      search = searchCurvature(hessian(parameters, products, target), start);
      at = epoch;
      steps = 0;
    },
    stop() {
      search = undefined;
    },
    step() {
      if (!search) return undefined;
      search.step();
      if (!search.settled(TOLERANCE) && ++steps < MOST_STEPS) return undefined;
      const {curvature} = search;
      if (Number.isFinite(curvature)) start = search.direction();
      search = undefined;
      return Number.isFinite(curvature) ? {rate: 2 / curvature, epoch: at, images: count(digits)} : undefined;
    }
  };
}
