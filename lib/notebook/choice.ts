import type {Changing} from "./live.js";

/** Something that a reader has chosen, and that several parts of a page follow. */
export interface Choice<T> extends Changing {
  readonly value: T;
  /** Chooses anew and tells everyone who follows. */
  choose(value: T): void;
}

/** A choice that begins with `first`. */
export function createChoice<T>(first: T): Choice<T> {
  const listeners: (() => void)[] = [];
  let value = first;
  return {
    get value() {
      return value;
    },
    choose(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.push(listener);
    }
  };
}
