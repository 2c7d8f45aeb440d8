import {concatenate} from "../../lib/digits/concatenate.js";
import {gunzip} from "../../lib/digits/gunzip.js";
import {isGenuine, sha256} from "./checksum.js";
import {FILE_LIMIT, type MnistFile} from "./mnist-files.js";

/** How to download, and where to say what was done. */
export interface DownloadOptions {
  /** Folders on the web, each ending in a slash, tried in this order. */
  readonly mirrors: readonly string[];
  /** Milliseconds without a byte after which a mirror is given up. */
  readonly timeLimit: number;
  readonly log: (message: string) => void;
}

/**
 * The unzipped bytes of one file, from the first mirror that serves them genuine.
 * Rejects with an AggregateError when none does; each mirror's reason is logged, and among its `errors`.
 */
export async function download(file: MnistFile, options: DownloadOptions): Promise<Uint8Array> {
  const failures: Error[] = [];
  for (const mirror of options.mirrors) {
    const url = `${mirror}${file.name}.gz`;
    try {
      const bytes = await gunzip({name: url, bytes: await fetchBytes(url, options.timeLimit)}, FILE_LIMIT);
      if (!isGenuine(file, bytes)) {
        throw new Error(`${url}: wrong SHA-256: expected ${file.sha256}, got ${sha256(bytes)}`);
      }
      options.log(`Downloaded ${url}`);
      return bytes;
    } catch (error) {
      options.log((error as Error).message);
      failures.push(error as Error);
    }
  }
  throw new AggregateError(failures, `${file.name}: no mirror served it`);
}

/** The bytes at a URL. Throws an Error that names it when they do not all arrive, each within the limit. */
async function fetchBytes(url: string, timeLimit: number): Promise<Uint8Array> {
  const giveUp = new AbortController();
  const stalled = () => giveUp.abort(new Error(`nothing arrived for ${timeLimit} ms`));
  let timer = setTimeout(stalled, timeLimit);
  try {
    const response = await fetch(url, {signal: giveUp.signal});
    if (!response.ok || !response.body) {
      throw new Error(`the server answered ${response.status} ${response.statusText}`);
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      clearTimeout(timer);
      timer = setTimeout(stalled, timeLimit);
      length += chunk.length;
      if (length > FILE_LIMIT) throw new Error(`expected at most ${FILE_LIMIT} bytes, got more`);
      chunks.push(chunk);
    }
    return concatenate(chunks);
  } catch (error) {
    throw new Error(`${url}: ${reason(error as Error)}`, {cause: error});
  } finally {
    clearTimeout(timer);
    giveUp.abort(); // hangs up on a server whose answer was not read to the end
  }
}

/** What happened; fetch itself says only "fetch failed" or "terminated", and the reason in its cause. */
function reason({message, cause}: Error): string {
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}
