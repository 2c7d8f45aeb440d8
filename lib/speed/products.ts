import type {Matrix} from "../array/matrix.js";
import {rowwiseProduct} from "./steps/loop-order.js";
import {naiveProduct} from "./steps/naive.js";
import {panelProduct} from "./steps/running-sums.js";
import {sparseProduct} from "./steps/skip-zeros.js";
import {sparseRows} from "./steps/sparse-rows.js";
import type {StepId} from "./steps.js";

/** The product a·b for an a that does not change: what can be done once is done before. */
export type Prepared = (b: Matrix) => Matrix;

/** The steps that are written in TypeScript. */
export type ProductId = Exclude<StepId, "simd" | "workers">;

/** How each of them makes ready for a matrix. */
export const PRODUCTS: Record<ProductId, (a: Matrix) => Prepared> = {
  naive: (a) => (b) => naiveProduct(a, b),
  "loop-order": (a) => (b) => rowwiseProduct(a, b),
  "skip-zeros": (a) => {
    const rows = sparseRows(a);
    return (b) => sparseProduct(rows, b);
  },
  "running-sums": (a) => {
    const rows = sparseRows(a);
    return (b) => panelProduct(rows, b);
  }
};
