import {expect, test} from "vitest";
import {
  forgetProgress,
  lessonKey,
  noteProgress,
  readProgress
} from "../../../lib/workbook/progress/progress.js";

/** A storage that keeps its entries in memory. */
function storage(first: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(first));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key)
  } as unknown as Storage;
}

test("lessonKey(address) is the same wherever the site lies, and undefined for what is no lesson", () => {
  for (const pathname of ["/functional/train", "/a/b/functional/train", "/x/functional/train.html"]) {
    expect(lessonKey({pathname})).toBe("functional/train");
  }
  expect(lessonKey({pathname: "/a/b/"})).toBeUndefined();
  expect(lessonKey({pathname: "/a/index.html"})).toBeUndefined();
});

test("noteProgress(…) keeps the farthest, and forgetProgress(…) forgets it", () => {
  const kept = storage();
  noteProgress(kept, "class/faults", "opened");
  expect(readProgress(kept)).toEqual({"class/faults": "opened"});
  noteProgress(kept, "class/faults", "finished");
  noteProgress(kept, "class/faults", "opened");
  noteProgress(kept, "functional/loss", "opened");
  expect(readProgress(kept)).toEqual({"class/faults": "finished", "functional/loss": "opened"});
  forgetProgress(kept);
  expect(readProgress(kept)).toEqual({});
});

test("readProgress(storage) survives damage and a browser that keeps nothing", () => {
  for (const damaged of ["", "{", "null", "7", '{"functional/loss": 3}']) {
    expect(readProgress(storage({"by-hand:progress": damaged}))).toEqual({});
  }
  expect(readProgress(undefined)).toEqual({});
  const full = {
    ...storage(),
    setItem() {
      throw new Error("full");
    }
  } as unknown as Storage;
  expect(() => noteProgress(full, "class/faults", "opened")).not.toThrow();
});
