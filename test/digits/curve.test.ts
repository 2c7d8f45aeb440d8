import {expect, it} from "vitest";
import {curveThrough, resample, smooth} from "../../lib/digits/curve.js";
import {parseGlyph} from "../../lib/digits/glyph.js";

it("curveThrough(points) passes through every control point", () => {
  const [stroke] = parseGlyph("0,0 10,30 40,50^ 90,20");
  const line = curveThrough(stroke);
  for (const {x, y} of stroke) expect(line).toContainEqual({x, y});
});

it("curveThrough(points) stays on the straight lines between corners", () => {
  const [stroke] = parseGlyph("0,0^ 80,0^ 80,40^");
  for (const {x, y} of curveThrough(stroke)) expect(y === 0 || x === 80).toBe(true);
});

it("curveThrough(points) swings round where there is no corner", () => {
  const [stroke] = parseGlyph("0,0 80,0 80,40");
  expect(curveThrough(stroke).some(({x, y}) => x > 80 || y < 0)).toBe(true);
});

it("resample(line, spacing) keeps the ends and puts points evenly between them", () => {
  const line = [
    {x: 0, y: 0},
    {x: 3, y: 0},
    {x: 3, y: 4}
  ];
  expect(resample(line, 2)).toEqual([
    {x: 0, y: 0},
    {x: 2, y: 0},
    {x: 3, y: 1},
    {x: 3, y: 3},
    {x: 3, y: 4}
  ]);
});

it("smooth(line, passes) rounds a corner and leaves the ends where they are", () => {
  const line = [
    {x: 0, y: 0},
    {x: 4, y: 0},
    {x: 4, y: 4}
  ];
  expect(smooth(line, 1)).toEqual([
    {x: 0, y: 0},
    {x: 3, y: 1},
    {x: 4, y: 4}
  ]);
  expect(smooth(line, 0)).toEqual(line);
});
