import {request} from "./request.js";
import {FileFault, inBytes, isWebPage, type SiteFile, webPageFault} from "./site-file.js";

/** How a file is asked for. */
export interface DownloadOptions {
  readonly signal?: AbortSignal;
  readonly cache?: RequestCache;
  /** Called for the answer's head, and for each chunk of its body. */
  readonly heard?: () => void;
  /** Called when all bytes are there, before they are read. */
  readonly arrived?: () => void;
}

/**
 * A whole file, as `read` understands its bytes.
 * Rejects with the signal's reason when aborted, and otherwise with a FileFault that says what was wrong: no answer, a
 * bad one, one that ended early, a web page in the file's place, or what `read` threw.
 */
export async function downloadFile<T>(
  file: SiteFile,
  read: (bytes: Uint8Array) => T | Promise<T>,
  options: DownloadOptions = {}
): Promise<T> {
  const bytes = await bytesOf(file, options);
  options.arrived?.();
  try {
    return await read(bytes);
  } catch (cause) {
    if (isWebPage(bytes)) throw webPageFault(file);
    if (bytes.length < (file.size ?? 0)) throw cutOff(file, bytes.length, file.size);
    throw new FileFault(file, `its contents are wrong: ${(cause as Error).message}`, {cause});
  }
}

async function bytesOf(file: SiteFile, {heard, ...init}: DownloadOptions): Promise<Uint8Array> {
  const response = await request(file, init);
  heard?.();
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (reader) {
    const {done, value} = await reader.read().catch((cause: unknown) => {
      init.signal?.throwIfAborted();
      throw cutOff(file, length, file.size, {cause});
    });
    if (done) break;
    chunks.push(value);
    length += value.length;
    heard?.();
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function cutOff(file: SiteFile, length: number, size: number | undefined, options?: ErrorOptions): FileFault {
  const whole = size ? ` of ${inBytes(size)}` : "";
  return new FileFault(file, `it ended after ${inBytes(length)}${whole} bytes`, options);
}
