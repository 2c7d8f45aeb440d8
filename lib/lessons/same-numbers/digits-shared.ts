/** How many digits at the start of two numbers' texts are the same. */
export function digitsShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
