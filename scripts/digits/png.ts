import {zlibSync} from "fflate";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const GREY_8_BIT = [8, 0, 0, 0, 0]; // bit depth, colour type, compression, filter, interlace

/**
 * A grey PNG file: `grey` holds width × height bytes, row by row, 0 (black) to 255 (white).
 * Source: W3C, "Portable Network Graphics (PNG) Specification".
 */
export function greyPng(width: number, height: number, grey: Uint8Array): Uint8Array {
  if (grey.length !== width * height) {
    throw new RangeError(
      `greyPng: expected ${width} × ${height} = ${width * height} bytes, got ${grey.length}`
    );
  }
  const filtered = new Uint8Array((width + 1) * height); // each row begins with its filter, 0: none
  for (let row = 0; row < height; row++) {
    filtered.set(grey.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", [...bigEndian(width), ...bigEndian(height), ...GREY_8_BIT]),
    ...chunk("IDAT", zlibSync(filtered, {level: 9})),
    ...chunk("IEND", [])
  ]);
}

function chunk(name: string, data: Iterable<number>): number[] {
  const bytes = [...data];
  const named = [...new TextEncoder().encode(name), ...bytes];
  return [...bigEndian(bytes.length), ...named, ...bigEndian(crc32(named))];
}

function bigEndian(number: number): number[] {
  return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
}

function crc32(bytes: readonly number[]): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
