/** The length of all entries taken as one vector, √Σ x²; `numpy.linalg.norm(a)`. */
export function norm({data}: {readonly data: Float64Array}): number {
  let squares = 0;
  for (const x of data) squares += x * x;
  return Math.sqrt(squares);
}
