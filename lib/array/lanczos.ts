import {norm} from "./norm.js";
import {eigenvectorOfTridiagonal, largestOfTridiagonal} from "./tridiagonal.js";

/** A search for the largest eigenvalue of a symmetric matrix A that is known only by what it makes of a vector. */
export interface Lanczos {
  /** The vector to multiply next: its length is 1. */
  readonly next: Float64Array;
  /**
   * Takes A times `next`, and gives the largest eigenvalue as far as it is known by now. It only grows from product to
   * product, and never beyond the true one (but for rounding).
   */
  take(product: Float64Array): number;
  /** Whether two products in a row have raised it by less than `tolerance` of itself, or there is nothing left to find. */
  settled(tolerance: number): boolean;
  /** The eigenvector as far as it is known by now, its length 1: a good start when the matrix has changed a little. */
  vector(): Float64Array;
}

/**
 * Starts a search from any vector that is not zero. Like power iteration it multiplies by A again and again, but it
 * keeps every product and takes the best vector that all of them span, so it needs a few products where power
 * iteration needs hundreds: here the largest eigenvalues lie close together, ten of them. It finds the largest one, not
 * the largest in size. Memory: one vector per product.
 * Source: Lanczos, "An iteration method for the solution of the eigenvalue problem" (1950); Golub and Van Loan,
 * "Matrix Computations", section 10.1. Each vector is made orthogonal to all others, against rounding.
 */
export function lanczos(start: Float64Array): Lanczos {
  const basis = [times(1 / norm({data: start}), start)];
  const a: number[] = []; // A in that basis is tridiagonal: a on the diagonal,
  const b: number[] = []; // b beside it
  const found: number[] = []; // the largest eigenvalue after each product
  let ended = false;

  return {
    get next() {
      return basis.at(-1)!;
    },
    take(product) {
      const rest = product.slice();
      a.push(inner(basis.at(-1)!, rest));
      for (const direction of basis) add(-inner(direction, rest), direction, rest);
      found.push(largestOfTridiagonal(a, b));
      const length = norm({data: rest});
      ended = !(length > 1e-10 * Math.abs(found.at(-1)!)); // the products span all that can be reached
      b.push(length);
      basis.push(times(1 / length, rest));
      return found.at(-1)!;
    },
    settled(tolerance) {
      const [last, ...before] = found.slice(-3).reverse();
      return ended || (before.length === 2 && last - before[1] < tolerance * Math.abs(last));
    },
    vector() {
      const sum = new Float64Array(start.length);
      for (const [i, share] of eigenvectorOfTridiagonal(a, b, found.at(-1)!).entries()) {
        add(share, basis[i], sum);
      }
      return times(1 / norm({data: sum}), sum);
    }
  };
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** sum += by · a. */
function add(by: number, a: Float64Array, sum: Float64Array): void {
  for (let i = 0; i < a.length; i++) sum[i] += by * a[i];
}

function times(by: number, a: Float64Array): Float64Array {
  const result = new Float64Array(a.length);
  add(by, a, result);
  return result;
}
