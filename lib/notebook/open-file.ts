import {type Check, parseJson} from "../files/check.js";
import {downloadFile} from "../files/download-file.js";
import {FileFault, type SiteFile} from "../files/site-file.js";
import {fileNotice} from "./file-notice.js";
import {type Attempt, createPageFiles} from "./page-files.js";

/** A file as a page of Framework names it: `FileAttachment("./program.json")`. */
export interface Attachment {
  readonly name: string;
  /** In bytes. */
  readonly size?: number;
  url(): Promise<string>;
}

let notice: ReturnType<typeof fileNotice> | undefined; // made when there is something to tell

const files = createPageFiles((news) => {
  notice ??= fileNotice(() => files.tryAgain());
  notice(news);
});

const opened = new Map<string, Promise<unknown>>(); // by address: a file is asked for once

/** A file with `what` is in it: "the first digits". */
export async function siteFile(attachment: Attachment, what: string): Promise<SiteFile> {
  const {name, size} = attachment;
  return {name, what, url: await attachment.url(), size: size || undefined};
}

/**
 * A file as `read` understands its bytes. When it fails or is slow, the page's one notice says so and offers another
 * attempt; this waits, and never rejects.
 */
export async function openFile<T>(
  attachment: Attachment,
  what: string,
  read: (bytes: Uint8Array) => T | Promise<T>
): Promise<T> {
  const file = await siteFile(attachment, what);
  const known = opened.get(file.url);
  if (known) return known as Promise<T>;
  const opening = waitForFile(file, (attempt) => downloadFile(file, read, attempt));
  opened.set(file.url, opening);
  return opening;
}

/** A JSON file that the check accepts; like `openFile`. */
export function openJson<T>(attachment: Attachment, what: string, check: Check<T>): Promise<T> {
  return openFile(attachment, what, (bytes) => parseJson(bytes, check));
}

/**
 * A file that the page can do without, as `read` understands its bytes. Rejects with a FileFault when it fails; when it
 * is slow, the notice says so.
 */
export async function tryFile<T>(
  attachment: Attachment,
  what: string,
  read: (bytes: Uint8Array) => T | Promise<T>
): Promise<T> {
  const file = await siteFile(attachment, what);
  const got = await files.wait(file, (attempt) =>
    downloadFile(file, read, attempt).catch((fault: unknown) => {
      attempt.signal.throwIfAborted();
      return fault instanceof FileFault ? fault : new FileFault(file, String(fault));
    })
  );
  if (got instanceof FileFault) throw got;
  return got;
}

/** What an attempt to get something of a file gives, under the same notice. */
export function waitForFile<T>(file: SiteFile, attempt: (attempt: Attempt) => Promise<T>): Promise<T> {
  return files.wait(file, attempt);
}
