import {expect} from "vitest";

/** Fails unless every entry is within `tolerance` of the expected one, relative to it (absolute below 1). */
export function expectAllclose(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number
): void {
  expect(actual.length).toBe(expected.length);
  let worst = 0;
  let place = 0;
  for (let i = 0; i < expected.length; i++) {
    const difference = Math.abs(actual[i] - expected[i]) / Math.max(1, Math.abs(expected[i]));
    if (!(difference <= worst)) [worst, place] = [difference, i];
  }
  const message = `entry ${place}: got ${actual[place]}, expected ${expected[place]}`;
  expect(worst, message).toBeLessThanOrEqual(tolerance);
}

/** Fails unless the number is within `tolerance` of the expected one, relative to it. */
export function expectClose(actual: number, expected: number, tolerance: number): void {
  expect(
    Math.abs(actual - expected) / Math.abs(expected),
    `got ${actual}, expected ${expected}`
  ).toBeLessThan(tolerance);
}

/** Fails unless both arrays hold the same bits. */
export function expectSameBits(actual: Float64Array, expected: Float64Array): void {
  expect(Buffer.compare(new Uint8Array(actual.slice().buffer), new Uint8Array(expected.slice().buffer))).toBe(
    0
  );
}
