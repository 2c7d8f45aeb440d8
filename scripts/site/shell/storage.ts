const PROBE = "by-hand:probe";

/** The names under which a browser offers its storage. */
export type StorageName = "localStorage" | "sessionStorage";

/**
 * Sees to it that a page's storage can be used: where the browser denies it, or it is full, a storage that lasts as long as
 * the page takes its place, with all that can be read. Framework's own scripts use it unguarded.
 */
export function ensureStorage(page: object, name: StorageName): void {
  let kept: readonly (readonly [string, string])[] = [];
  try {
    const storage = (page as Record<StorageName, Storage>)[name];
    kept = Object.entries(storage);
    storage.setItem(PROBE, "");
    storage.removeItem(PROBE);
  } catch {
    Object.defineProperty(page, name, {value: storageFrom(kept), configurable: true});
  }
}

/** A storage in memory, with these entries. */
export function storageFrom(entries: Iterable<readonly [string, string]>): Storage {
  const kept = new Map(entries);
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, String(value)),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear()
  };
}
