/** An answer that is kept on the reader's machine. */
export interface KeptAnswer {
  /** What was kept, or undefined. */
  recall(): unknown;
  keep(answer: unknown): void;
  forget(): void;
}

/** The place of one question's answer. Where the browser keeps nothing, the answer lasts as long as the page. */
export function keptAnswer(id: string): KeptAnswer {
  const key = `by-hand:predict:${id}`;
  return {
    recall() {
      return ifAllowed(() => JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined);
    },
    keep(answer) {
      ifAllowed(() => localStorage.setItem(key, JSON.stringify(answer)));
    },
    forget() {
      ifAllowed(() => localStorage.removeItem(key));
    }
  };
}

/** A browser may refuse its storage, or hold something that is no answer; neither is the reader's concern. */
function ifAllowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
