import {expect, it} from "vitest";
import {draw} from "../../lib/digits/draw.js";

const line = [
  {x: 10, y: 20, radius: 3},
  {x: 30, y: 20, radius: 3}
];

it("draw(strokes) makes a sheet that holds the stroke with its whole width", () => {
  const {width, height, ink} = draw([line]);
  expect([width, height]).toEqual([28, 8]); // 26 × 6 of ink and a pixel of paper around it
  expect(ink).toHaveLength(28 * 8);
});

it("draw(strokes) covers the area of a stroke with round ends", () => {
  const {ink} = draw([line]);
  const area = Array.from(ink).reduce((sum, value) => sum + value / 255, 0);
  expect(area).toBeCloseTo(20 * 6 + Math.PI * 9, 0);
});

it("draw(strokes) is full ink inside, paper outside and grey at a slanting edge", () => {
  const {width, ink} = draw([
    [
      {x: 0, y: 0, radius: 4},
      {x: 20, y: 11, radius: 4}
    ]
  ]);
  const values = Array.from(ink);
  expect(ink[0]).toBe(0);
  expect(ink[Math.round(5 + 5.5) * width + 5 + 10]).toBe(255);
  expect(values.some((value) => value > 50 && value < 200)).toBe(true);
  expect(Math.max(...values)).toBe(255);
});

it("draw(strokes) draws a stroke of one point as a dot", () => {
  const area = Array.from(draw([[{x: 5, y: 5, radius: 4}]]).ink).reduce((sum, value) => sum + value / 255, 0);
  expect(area).toBeCloseTo(Math.PI * 16, 0);
});

it("draw(strokes) does not make ink darker where strokes cross", () => {
  expect(draw([line, line]).ink).toEqual(draw([line]).ink);
});

it("draw(strokes) throws when there is no point", () => {
  expect(() => draw([])).toThrow(new RangeError("draw: expected at least one point, got none"));
});
