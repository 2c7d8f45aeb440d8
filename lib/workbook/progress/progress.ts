/** How far a reader came on a page: opened it, or read it to its end. */
export type Reached = "opened" | "finished";

/** The pages that a reader opened, by the key of `lessonKey`. */
export type Progress = Readonly<Record<string, Reached>>;

const KEY = "by-hand:progress";

/**
 * The key of a lesson from its address: its last two parts, `"functional/train"`, whatever folder the site lies in.
 * Undefined for a page that is no lesson.
 */
export function lessonKey({pathname}: {readonly pathname: string}): string | undefined {
  return /(?:^|\/)((?:functional|class|lab|reference)\/[\w-]+?)(?:\.html)?$/.exec(pathname)?.[1];
}

/** What is kept on the reader's machine; nothing when it is damaged, or when the browser keeps nothing. */
export function readProgress(storage: Storage | undefined): Progress {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([, reached]) => reached === "opened" || reached === "finished")
    );
  } catch {
    return {};
  }
}

/** Writes down how far a reader came on a page. A page that was finished stays finished. */
export function noteProgress(storage: Storage | undefined, lesson: string, reached: Reached): void {
  const progress = readProgress(storage);
  if (progress[lesson] === "finished" || progress[lesson] === reached) return;
  try {
    storage?.setItem(KEY, JSON.stringify({...progress, [lesson]: reached}));
  } catch {} // full or forbidden: the page works all the same
}

/** Forgets all of it. */
export function forgetProgress(storage: Storage | undefined): void {
  try {
    storage?.removeItem(KEY);
  } catch {} // forbidden: there was nothing
}

/** The browser's storage on this machine; undefined where it is forbidden. */
export function ownStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
