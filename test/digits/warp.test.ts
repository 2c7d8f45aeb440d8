import {expect, it} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {bend, lean, scaleTo} from "../../lib/digits/warp.js";

const cross = [
  [
    {x: 0, y: 50},
    {x: 50, y: 50},
    {x: 100, y: 50}
  ],
  [
    {x: 50, y: 0},
    {x: 50, y: 100}
  ]
];

it("bend(lines, random) leaves the middle where it is and moves the rest, differently every time", () => {
  const random = new RandomState(1);
  const first = bend(cross, random);
  const second = bend(cross, random);
  expect(first[0][1]).toEqual({x: 50, y: 50});
  expect(first[0][0]).not.toEqual(cross[0][0]);
  expect(second).not.toEqual(first);
});

it("lean(lines, random) keeps straight lines straight and the midpoint in the middle", () => {
  const [[a, middle, b]] = lean(cross, new RandomState(1));
  expect(middle.x).toBeCloseTo((a.x + b.x) / 2, 10);
  expect(middle.y).toBeCloseTo((a.y + b.y) / 2, 10);
});

it("lean(lines, random) slants to the right on average, by about an eighth of the height", () => {
  const random = new RandomState(1);
  const slants = Array.from({length: 2_000}, () => {
    const [, [top, foot]] = lean(cross, random);
    return (top.x - foot.x) / (foot.y - top.y);
  });
  const mean = slants.reduce((sum, slant) => sum + slant, 0) / slants.length;
  expect(mean).toBeGreaterThan(0.08);
  expect(mean).toBeLessThan(0.16);
});

it("scaleTo(lines, size) makes the longer side as long as asked and keeps the aspect", () => {
  const wide = [
    [
      {x: 10, y: 0},
      {x: 50, y: 10}
    ]
  ];
  const [[a, b]] = scaleTo(wide, 80);
  expect([b.x - a.x, b.y - a.y]).toEqual([80, 20]);
});
