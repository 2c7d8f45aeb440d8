import {expect, test} from "vitest";
import {ensureStorage, storageFrom} from "../../../scripts/site/shell/storage.js";

/** A page whose storage does what it is told to; its getter may throw. */
function pageWith(get: () => Storage): {localStorage: Storage} {
  return Object.defineProperty({} as {localStorage: Storage}, "localStorage", {get, configurable: true});
}

const refuse = () => {
  throw new DOMException("denied", "SecurityError");
};

test("ensureStorage(page, name) leaves a storage that works as it is", () => {
  const own = storageFrom([["theme", "dark"]]);
  const page = pageWith(() => own);
  ensureStorage(page, "localStorage");
  expect(page.localStorage).toBe(own);
  expect(own.length).toBe(1);
});

test("ensureStorage(page, name) gives one in memory where storage is denied", () => {
  const page = pageWith(refuse);
  ensureStorage(page, "localStorage");
  expect(page.localStorage.getItem("theme")).toBeNull();
  page.localStorage.setItem("theme", "dark");
  expect(page.localStorage.getItem("theme")).toBe("dark");
});

test("ensureStorage(page, name) gives one in memory, with all that was kept, where storage is full", () => {
  const full = Object.assign(Object.create({setItem: refuse}), {theme: "dark"});
  const page = pageWith(() => full);
  ensureStorage(page, "localStorage");
  expect(page.localStorage.getItem("theme")).toBe("dark");
  page.localStorage.setItem("theme", "light");
  expect(page.localStorage.getItem("theme")).toBe("light");
});

test("storageFrom(entries) is a storage", () => {
  const storage = storageFrom([["a", "1"]]);
  storage.setItem("b", "2");
  expect([storage.length, storage.key(0), storage.key(1), storage.key(2)]).toEqual([2, "a", "b", null]);
  storage.removeItem("a");
  expect(storage.getItem("a")).toBeNull();
  storage.clear();
  expect(storage.length).toBe(0);
});
