import {FileFault, type SiteFile} from "../files/site-file.js";
import {SILENCE, watchSilence} from "../files/watch-silence.js";

/** One attempt to get a file: how it is to ask, and whom it tells that something comes. */
export interface Attempt {
  /** Aborted when the reader asks for another attempt. */
  readonly signal: AbortSignal;
  /** "reload" from the second attempt on: what a cache holds may be what was wrong. */
  readonly cache: RequestCache;
  /** To be called whenever something has arrived. */
  heard(): void;
  /** To be called when everything has arrived, if there is more to do then. */
  arrived(): void;
}

/** A file that the page waits for, and why: in words that follow its name. */
export interface FileTrouble {
  readonly file: SiteFile;
  readonly words: string;
}

/** What a reader is told of a page's files. */
export interface FileNews {
  /** Files that failed, or of which nothing arrives. */
  readonly troubles: readonly FileTrouble[];
  /** Files that are tried again. */
  readonly retried: readonly SiteFile[];
}

/** The files that a page waits for. */
export interface PageFiles {
  /**
   * What an attempt gives. When one fails, this waits until the reader wants another; so it never rejects, and a cell
   * that waits for it goes on when the file is there.
   */
  wait<T>(file: SiteFile, attempt: (attempt: Attempt) => Promise<T>): Promise<T>;
  /** Another attempt for each file in trouble. */
  tryAgain(): void;
}

interface Waiting {
  readonly file: SiteFile;
  words: string | undefined;
  retried: boolean;
  again(): void;
}

/** No files yet. `tell` is called whenever there is news. Time is measured for telling only: nothing is given up. */
export function createPageFiles(tell: (news: FileNews) => void): PageFiles {
  const all = new Set<Waiting>();

  function changed(): void {
    const list = [...all];
    tell({
      troubles: list.flatMap(({file, words}) => (words === undefined ? [] : [{file, words}])),
      retried: list.filter(({words, retried}) => words === undefined && retried).map(({file}) => file)
    });
  }

  function say(waiting: Waiting, words: string | undefined): void {
    if (waiting.words === words) return;
    waiting.words = words;
    changed();
  }

  /** The result of one attempt, or nothing when it failed or the reader wants another. */
  async function tryOnce<T>(
    waiting: Waiting,
    cache: RequestCache,
    pressed: Promise<undefined>,
    attempt: (attempt: Attempt) => Promise<T>
  ): Promise<{result: T} | undefined> {
    const control = new AbortController();
    const watch = watchSilence(() =>
      say(waiting, `nothing has arrived for ${SILENCE} seconds. The page goes on waiting.`)
    );
    const heard = () => {
      if (control.signal.aborted) return;
      watch.heard();
      say(waiting, undefined);
    };
    try {
      const work = attempt({signal: control.signal, cache, heard, arrived: watch.end});
      return await Promise.race([work.then((result) => ({result})), pressed]);
    } catch (error) {
      say(waiting, error instanceof FileFault ? error.words : (error as Error).message);
      return undefined;
    } finally {
      watch.end();
      control.abort();
    }
  }

  return {
    async wait(file, attempt) {
      const waiting: Waiting = {file, words: undefined, retried: false, again() {}};
      all.add(waiting);
      for (let cache: RequestCache = "default"; ; cache = "reload") {
        const pressed = new Promise<undefined>((resolve) => {
          waiting.again = () => resolve(undefined);
        });
        const got = await tryOnce(waiting, cache, pressed, attempt);
        if (got) {
          all.delete(waiting);
          if (waiting.retried || waiting.words !== undefined) changed();
          return got.result;
        }
        await pressed;
        waiting.retried = true;
        say(waiting, undefined);
      }
    },
    tryAgain() {
      for (const {words, again} of all) if (words !== undefined) again();
    }
  };
}
