// A symmetric tridiagonal matrix: a on its diagonal, b beside it, so that b[i] couples rows i and i + 1. b may be longer.

/**
 * Its largest eigenvalue, by bisection: θ is above all eigenvalues when every pivot of A − θ is negative.
 * Source: Golub and Van Loan, "Matrix Computations", section 8.4 (Sturm sequences).
 */
export function largestOfTridiagonal(a: readonly number[], b: readonly number[]): number {
  const above = (theta: number) => {
    let pivot = -1;
    return a.every((x, i) => {
      pivot = x - theta - (i ? b[i - 1] ** 2 / pivot : 0);
      return pivot < 0;
    });
  };
  let low = Math.max(...a);
  const beside = (i: number) => (i >= 0 && i + 1 < a.length ? Math.abs(b[i]) : 0);
  let high = Math.max(...a.map((x, i) => x + beside(i - 1) + beside(i))); // Gershgorin
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (above(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The eigenvector of the eigenvalue θ, of any length: (A − θ)·y = 0, solved row by row from y₀ = 1. */
export function eigenvectorOfTridiagonal(
  a: readonly number[],
  b: readonly number[],
  theta: number
): number[] {
  const y = [1];
  for (let i = 0; i + 1 < a.length; i++) {
    y.push(((theta - a[i]) * y[i] - (i ? b[i - 1] * y[i - 1] : 0)) / b[i]);
  }
  return y;
}
