import {afterEach, expect, test, vi} from "vitest";
import {whenSeen} from "../../lib/notebook/when-seen.js";

type Told = (entries: readonly {isIntersecting: boolean}[]) => void;

afterEach(() => vi.unstubAllGlobals());

/** Watches an element that is nowhere; gives a way to tell the observer what a browser would, and how often it was seen. */
function watched() {
  let [seen, ended] = [0, false];
  let tell: Told = () => {};
  class Observer {
    constructor(told: (entries: readonly {isIntersecting: boolean}[], observer: Observer) => void) {
      tell = (entries) => {
        if (!ended) told(entries, this);
      };
    }
    observe() {}
    disconnect() {
      ended = true;
    }
  }
  vi.stubGlobal("IntersectionObserver", Observer);
  whenSeen({} as Element, () => {
    seen++;
  });
  return {
    tell: (...views: boolean[]) => tell(views.map((isIntersecting) => ({isIntersecting}))),
    seen: () => seen
  };
}

test("whenSeen(element, then) waits for the element to come into view, and calls back once", () => {
  const {tell, seen} = watched();
  tell(false);
  expect(seen()).toBe(0);
  tell(true);
  tell(false);
  tell(true);
  expect(seen()).toBe(1);
});

test("whenSeen(element, then) sees it when a busy browser tells out of view and in view at once", () => {
  const {tell, seen} = watched();
  tell(false, true);
  expect(seen()).toBe(1);
});
