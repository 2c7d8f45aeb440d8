// The one reactive source: whatever changes on a page tells it in this way.

/** Something that tells when it has changed. */
export interface Changing {
  /** Calls the listener after each change, until the function that it gives is called. */
  subscribe(listener: () => void): () => void;
}

/** Something that changes, and what it is now. */
export interface Live<T> extends Changing {
  readonly value: T;
}

/** Something that a reader has chosen, and that several parts of a page follow. */
export interface Choice<T> extends Live<T> {
  /** Chooses anew and tells everyone who follows. */
  choose(value: T): void;
}

/** A bare source: `tell` calls everyone who follows it. */
export interface Signal extends Changing {
  tell(): void;
}

/** A source that tells when it is told to. */
export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  return {
    tell() {
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      const own = () => listener(); // so that a listener may follow twice, and leave once
      listeners.add(own);
      return () => listeners.delete(own);
    }
  };
}

/** A choice that begins with `first`. */
export function createChoice<T>(first: T): Choice<T> {
  const signal = createSignal();
  let value = first;
  return {
    get value() {
      return value;
    },
    choose(next) {
      value = next;
      signal.tell();
    },
    subscribe: signal.subscribe
  };
}

/**
 * One part of a choice as a choice of its own: to choose it keeps the other parts. `follow(partOf(chosen, "row"))` runs a
 * cell again when the row is another.
 */
export function partOf<T, Key extends keyof T>(whole: Choice<T>, key: Key): Choice<T[Key]> {
  return {
    get value() {
      return whole.value[key];
    },
    choose: (value) => whole.choose({...whole.value, [key]: value}),
    subscribe: whole.subscribe
  };
}

/** Changes when any of these does. */
export function anyOf(...sources: readonly Changing[]): Changing {
  return {
    subscribe(listener) {
      const ends = sources.map((source) => source.subscribe(listener));
      return () => {
        for (const end of ends) end();
      };
    }
  };
}

/** What never changes. */
export const NEVER: Changing = {subscribe: () => () => {}};

/**
 * The value now, and the newest one after each change: `const run = follow(session);` makes a cell's name of it, and the
 * cells that use the name run again. Values that nobody has asked for in time are left out, and so is one that is the same
 * as before; while there is none, they wait.
 */
export function follow<T>(source: Live<T | undefined>): AsyncGenerator<T, void, unknown> {
  let last: T | undefined;
  let news = true;
  let over = false;
  let wake = () => {};
  const unsubscribe = source.subscribe(() => {
    news = true;
    wake();
  });
  const end = () => {
    over = true;
    unsubscribe();
    wake();
  };
  return {
    async next() {
      while (!over) {
        const value = news ? source.value : undefined;
        news = false;
        if (value !== undefined && !Object.is(value, last)) {
          last = value;
          return {done: false, value};
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return {done: true, value: undefined};
    },
    // Not an async function*: its return would wait for the next change, and the source would keep a listener till then.
    async return() {
      end();
      return {done: true, value: undefined};
    },
    async throw(error) {
      end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    }
  };
}
