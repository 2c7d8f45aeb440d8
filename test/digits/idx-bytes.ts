import {RandomState} from "../../lib/array/random-state.js";
import {type Digits, PIXELS} from "../../lib/digits/digits.js";

/** Digits of random pixels, half of them paper or ink, and random labels. */
export function randomDigits(count: number, seed: number): Digits {
  const random = new RandomState(seed);
  const pixels = Uint8Array.from(random.randint(-128, 384, PIXELS * count), (value) =>
    Math.min(255, Math.max(0, value))
  );
  return {pixels, labels: Uint8Array.from(random.randint(0, 10, count))};
}

/** An IDX image file as the format describes it. */
export function imageFile(pixels: Uint8Array): Uint8Array {
  return idx([0x803, pixels.length / PIXELS, 28, 28], pixels);
}

/** An IDX label file as the format describes it. */
export function labelFile(labels: Uint8Array): Uint8Array {
  return idx([0x801, labels.length], labels);
}

/** Header numbers as big-endian uint32, then the body. */
export function idx(header: number[], body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 * header.length + body.length);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of header.entries()) view.setUint32(4 * i, value);
  bytes.set(body, 4 * header.length);
  return bytes;
}
