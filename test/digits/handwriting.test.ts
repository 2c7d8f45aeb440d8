import {expect, it} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {write} from "../../lib/digits/handwriting.js";

it("write(digit, random) gives a path of the asked size, and another one every time", () => {
  const random = new RandomState(5);
  const first = write(8, random);
  const second = write(8, random);
  for (const strokes of [first, second]) {
    const xs = strokes.flat().map(({x}) => x);
    const ys = strokes.flat().map(({y}) => y);
    const longer = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    expect(longer).toBeCloseTo(48, 10);
  }
  expect(second).not.toEqual(first);
});

it("write(digit, random) lets the pen's width vary from digit to digit more than within one", () => {
  const random = new RandomState(6);
  const means: number[] = [];
  for (let i = 0; i < 200; i++) {
    const radii = write(3, random)
      .flat()
      .map(({radius}) => radius);
    expect(Math.max(...radii) / Math.min(...radii)).toBeLessThan(1.7); // (1.1 × 1.1) / (0.8 × 0.9)
    means.push(radii.reduce((sum, radius) => sum + radius, 0) / radii.length);
  }
  expect(Math.max(...means) / Math.min(...means)).toBeGreaterThan(2);
});
