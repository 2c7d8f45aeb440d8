import {expect, test, vi} from "vitest";
import {anyOf, createChoice, createSignal, follow, partOf} from "../../lib/notebook/change.js";

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

test("the function that subscribe gives ends that following, and no other", () => {
  const signal = createSignal();
  const listener = vi.fn();
  const end = signal.subscribe(listener);
  signal.subscribe(listener);
  end();
  signal.tell();
  expect(listener).toHaveBeenCalledTimes(1);
});

test("anyOf(a, b) tells when either does, and lets go of both", () => {
  const [a, b] = [createSignal(), createSignal()];
  const listener = vi.fn();
  const end = anyOf(a, b).subscribe(listener);
  a.tell();
  b.tell();
  expect(listener).toHaveBeenCalledTimes(2);
  end();
  a.tell();
  b.tell();
  expect(listener).toHaveBeenCalledTimes(2);
});

test("partOf(choice, key) chooses one part, keeps the others, and tells when any changes", () => {
  const entry = createChoice({row: 1, col: 2});
  const col = partOf(entry, "col");
  const told: number[] = [];
  col.subscribe(() => told.push(col.value));
  col.choose(5);
  expect(entry.value).toEqual({row: 1, col: 5});
  entry.choose({row: 0, col: 7});
  expect(told).toEqual([5, 7]);
});

test("follow(choice) gives the value now, waits, and then gives the newest", async () => {
  const choice = createChoice(1);
  const values = follow(choice);
  expect(await values.next()).toEqual({done: false, value: 1});
  const next = values.next();
  choice.choose(2);
  expect(await next).toEqual({done: false, value: 2});
  choice.choose(3);
  choice.choose(4);
  expect(await values.next()).toEqual({done: false, value: 4});
});

test("follow(partOf(choice, key)) gives the part, and nothing when only another part has changed", async () => {
  const choice = createChoice({row: 1, col: 1});
  const rows = follow(partOf(choice, "row"));
  expect(await rows.next()).toEqual({done: false, value: 1});
  const next = rows.next();
  choice.choose({row: 1, col: 2});
  choice.choose({row: 3, col: 2});
  expect(await next).toEqual({done: false, value: 3});
});

test("follow(choice) waits while nothing is chosen, and leaves out what is the same as before", async () => {
  const choice = createChoice<number | undefined>(undefined);
  const values = follow(choice);
  const first = values.next();
  choice.choose(1);
  expect(await first).toEqual({done: false, value: 1});
  const second = values.next();
  choice.choose(1);
  choice.choose(undefined);
  choice.choose(2);
  expect(await second).toEqual({done: false, value: 2});
});

test("follow(source).return() ends at once, even while a value is awaited, and leaves no listener", async () => {
  const end = vi.fn();
  const values = follow({value: 1, subscribe: () => end});
  await values.next();
  const next = values.next();
  await values.return();
  expect(await next).toEqual({done: true, value: undefined});
  expect(end).toHaveBeenCalledTimes(1);
});
