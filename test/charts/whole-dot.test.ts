import {expect, test} from "vitest";
import {wholeDot} from "../../lib/charts/whole-dot.js";

test("wholeDot(count, width, ratio) is a whole number of the screen's pixels, the most that fit", () => {
  expect(wholeDot(784, 1600, 1)).toBe(2);
  expect(wholeDot(784, 1567, 1)).toBe(1);
  expect(wholeDot(784, 800, 2)).toBe(1); // two pixels of the screen
  expect(wholeDot(784, 350, 3)).toBe(1 / 3);
});

test("wholeDot(count, width, ratio) is never less than one of the screen's pixels", () => {
  expect(wholeDot(784, 300, 1)).toBe(1);
  expect(wholeDot(784, 300, 2)).toBe(0.5);
});
