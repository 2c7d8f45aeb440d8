import {expect} from "vitest";
import type {Distances} from "./compare.js";

/** Fails unless every distance is at most the tolerance, and shows those that are not. */
export function expectWithin(distances: Distances, tolerance: number): void {
  expect(Object.keys(distances)).not.toEqual([]);
  const far = Object.entries(distances).filter(([, distance]) => !(distance <= tolerance));
  expect(far, `expected distances of at most ${tolerance}`).toEqual([]);
}
