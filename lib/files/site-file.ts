/** A file of the site, and how a reader is told of it. */
export interface SiteFile {
  /** "first.bin". */
  readonly name: string;
  /** What is in it: "the first digits". */
  readonly what: string;
  readonly url: string;
  /** Its length in bytes, where that is known beforehand. */
  readonly size?: number | undefined;
}

/** A file that could not be had, or that is not what it claims to be. */
export class FileFault extends Error {
  /** The words follow the file's name: "the server answered 404". */
  constructor(
    {name}: Pick<SiteFile, "name">,
    readonly words: string,
    options?: ErrorOptions
  ) {
    super(`${name}: ${words}`, options);
  }
}

/** The fault of a file that is a page of HTML: most often somebody's login page, sent instead of what was asked for. */
export function webPageFault(file: SiteFile): FileFault {
  return new FileFault(
    file,
    `this is not ${file.what} but a web page. Is there a login page between you and the site?`
  );
}

/** Whether bytes begin as HTML does. None of the site's files does. */
export function isWebPage(bytes: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

/** Words as a sentence: with a full stop, unless they end with a mark of their own. */
export function asSentence(words: string): string {
  return words.replace(/[^.?!]$/, "$&.");
}

/** A number of bytes as a reader reads it: "12,000". */
export function inBytes(count: number): string {
  return count.toLocaleString("en");
}
