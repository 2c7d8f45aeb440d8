import {concatenate} from "./concatenate.js";
import type {NamedBytes} from "./named-bytes.js";

/** Whether the bytes begin with gzip's magic number (RFC 1952). */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The file's bytes, unzipped when they are gzipped and as they are when not.
 * Stops with an Error that names the file as soon as there are more than `limit` bytes,
 * or when the gzip stream is broken or ends too early.
 */
export async function gunzip({name, bytes}: NamedBytes, limit: number): Promise<Uint8Array> {
  if (!isGzip(bytes)) {
    checkLimit(name, bytes.length, limit);
    return bytes;
  }
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const reader = stream.pipeThrough(new DecompressionStream("gzip")).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read().catch((cause: unknown) => {
      throw new Error(`${name}: the gzip stream is broken or cut short, after ${length} unzipped bytes`, {
        cause
      });
    });
    if (done) return concatenate(chunks);
    length += value.length;
    if (length > limit) await reader.cancel();
    checkLimit(name, length, limit);
    chunks.push(value);
  }
}

function checkLimit(name: string, length: number, limit: number): void {
  if (length > limit)
    throw new Error(`${name}: expected at most ${limit} unzipped bytes, got ${length} or more`);
}
