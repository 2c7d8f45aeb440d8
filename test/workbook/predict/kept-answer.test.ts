import {afterEach, expect, test, vi} from "vitest";
import {keptAnswer} from "../../../lib/workbook/predict/kept-answer.js";

afterEach(() => vi.unstubAllGlobals());

function storage(): Map<string, string> {
  const items = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key)
  });
  return items;
}

test("keptAnswer(id) keeps an answer under by-hand:predict:<id>, and forgets it", () => {
  const items = storage();
  keptAnswer("shape").keep(2);
  expect(items.get("by-hand:predict:shape")).toBe("2");
  expect(keptAnswer("shape").recall()).toBe(2);
  expect(keptAnswer("another").recall()).toBeUndefined();
  keptAnswer("shape").forget();
  expect(items.size).toBe(0);
  expect(keptAnswer("shape").recall()).toBeUndefined();
});

test("keptAnswer recalls nothing from what is not JSON", () => {
  storage().set("by-hand:predict:shape", "{oh");
  expect(keptAnswer("shape").recall()).toBeUndefined();
});

test("keptAnswer recalls nothing, and throws nothing, where storage is refused", () => {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  vi.stubGlobal("localStorage", {getItem: refuse, setItem: refuse, removeItem: refuse});
  const kept = keptAnswer("shape");
  kept.keep(1);
  kept.forget();
  expect(kept.recall()).toBeUndefined();
});
