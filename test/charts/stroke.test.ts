import {expect, test} from "vitest";
import {stroke} from "../../lib/charts/stroke.js";

const FLAT = [0.5, 0.5, 0.5, 0.5, 0.5];

test("stroke(heights, from, to) puts every handle that is passed on the line of the pen", () => {
  const drawn = stroke(FLAT, {along: 1, height: 0.2}, {along: 3, height: 0.8});
  expect(drawn.map((x) => Number(x.toFixed(6)))).toEqual([0.5, 0.2, 0.5, 0.8, 0.5]);
  const back = stroke(FLAT, {along: 3, height: 0.8}, {along: 1, height: 0.2});
  expect(back.map((x) => Number(x.toFixed(6)))).toEqual([0.5, 0.2, 0.5, 0.8, 0.5]);
});

test("stroke(heights, at, at) moves the nearest handle alone", () => {
  expect(stroke(FLAT, {along: 1.4, height: 0.9}, {along: 1.4, height: 0.9})).toEqual([
    0.5, 0.9, 0.5, 0.5, 0.5
  ]);
});

test("stroke keeps heights between 0 and 1, and does not draw beyond the ends of the pen", () => {
  const drawn = stroke(FLAT, {along: 0, height: 1.7}, {along: 1.6, height: -0.5});
  expect([drawn[0], drawn[2]]).toEqual([1, 0]);
  expect(drawn.slice(3)).toEqual([0.5, 0.5]);
});
