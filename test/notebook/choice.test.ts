import {expect, test, vi} from "vitest";
import {createChoice} from "../../lib/notebook/choice.js";

test("choose keeps the value and tells every follower, in their order", () => {
  const choice = createChoice(1);
  const told: string[] = [];
  choice.subscribe(() => told.push(`first ${choice.value}`));
  choice.subscribe(() => told.push(`second ${choice.value}`));
  choice.choose(5);
  expect(choice.value).toBe(5);
  expect(told).toEqual(["first 5", "second 5"]);
});

test("subscribe tells nothing by itself", () => {
  const listener = vi.fn();
  createChoice("a").subscribe(listener);
  expect(listener).not.toHaveBeenCalled();
});
