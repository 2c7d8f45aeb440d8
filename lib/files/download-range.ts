import {request} from "./request.js";
import {FileFault, inBytes, isWebPage, type SiteFile, webPageFault} from "./site-file.js";

/** Which bytes of a file are wanted: `from` up to, not including, `end`. */
export interface ByteRange {
  readonly from: number;
  readonly end: number;
}

/**
 * Exactly these bytes of a file, chunk by chunk as they arrive.
 * A server that knows no ranges (it answers 200, not 206) sends the whole file: what comes before is
 * dropped, and the connection is closed after the last wanted byte.
 * Throws the signal's reason when aborted, and a FileFault when the connection breaks or the server answers with
 * something else.
 */
export async function* downloadRange(
  file: SiteFile,
  {from, end}: ByteRange,
  init: RequestInit = {}
): AsyncGenerator<Uint8Array> {
  const response = await request(file, {...init, headers: {Range: `bytes=${from}-${end - 1}`}});
  let at = firstByte(response, file, from);
  if (!response.body) throw new FileFault(file, "the answer is empty");
  const reader = response.body.getReader();
  const place = () => `after ${inBytes(at)} of ${inBytes(end)} bytes`;
  try {
    while (at < end) {
      const {done, value} = await reader.read().catch((cause: unknown) => {
        init.signal?.throwIfAborted();
        throw new FileFault(file, `the connection broke ${place()}`, {cause});
      });
      if (done) throw new FileFault(file, `the answer ended ${place()}`);
      if (at === 0 && isWebPage(value)) throw webPageFault(file);
      const wanted = value.subarray(Math.max(0, from - at), end - at);
      at += value.length;
      if (wanted.length > 0) yield wanted;
    }
  } finally {
    reader.cancel().catch(() => undefined); // a broken connection cannot be closed, nor need it be
  }
}

/** The file's byte with which the answer begins. */
function firstByte({status, headers}: Response, file: SiteFile, from: number): number {
  if (status === 200) return 0;
  const range = headers.get("Content-Range");
  if (status === 206 && range?.startsWith(`bytes ${from}-`)) return from;
  throw new FileFault(file, `asked for the bytes from ${from} on, got status ${status} and range "${range}"`);
}
