import {type Digits, PIXELS} from "./digits.js";
import type {NamedBytes} from "./named-bytes.js";

const IMAGES_MAGIC = 0x00000803; // unsigned bytes, 3 dimensions: images, rows, columns
const LABELS_MAGIC = 0x00000801; // unsigned bytes, 1 dimension

/**
 * The numbers of an IDX header: the magic number, then each dimension, big-endian uint32.
 * The format is Yann LeCun's, described on the MNIST page.
 */
function readHeader({name, bytes}: NamedBytes, magic: number, dimensions: number): number[] {
  if (bytes.length === 0) throw new Error(`${name}: the file is empty`);
  const headerLength = 4 + 4 * dimensions;
  if (bytes.length < headerLength) {
    throw new Error(`${name}: the header is cut short: expected ${headerLength} bytes, got ${bytes.length}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerLength);
  const found = view.getUint32(0);
  if (found !== magic) {
    throw new Error(`${name}: wrong magic number in bytes 0 to 3: expected ${hex(magic)}, got ${hex(found)}`);
  }
  return Array.from({length: dimensions}, (_, i) => view.getUint32(4 + 4 * i));
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}

/** The bytes after the header, as a view: nothing is allocated, whatever count the header claims. */
function readBody({name, bytes}: NamedBytes, headerLength: number, count: number, each: number): Uint8Array {
  if (count === 0) throw new Error(`${name}: the header counts 0 items (bytes 4 to 7)`);
  const expected = headerLength + count * each;
  if (bytes.length !== expected) {
    throw new Error(
      `${name}: too ${bytes.length < expected ? "few" : "many"} bytes: ` +
        `expected ${expected} for the ${count} items that the header counts, got ${bytes.length}`
    );
  }
  return bytes.subarray(headerLength);
}

/**
 * The pixels of an unzipped IDX image file, n × 784, as a view on its bytes.
 * Throws an Error that names the file when it is not a whole IDX file of 28 × 28 images.
 */
export function readImages(file: NamedBytes): Uint8Array {
  const [count, rows, cols] = readHeader(file, IMAGES_MAGIC, 3);
  if (rows !== 28 || cols !== 28) {
    throw new Error(
      `${file.name}: wrong image size in bytes 8 to 15: expected 28 × 28, got ${rows} × ${cols}`
    );
  }
  return readBody(file, 16, count, PIXELS);
}

/**
 * The labels of an unzipped IDX label file, n of them, as a view on its bytes.
 * Throws an Error that names the file when it is not a whole IDX file of labels 0 to 9.
 */
export function readLabels(file: NamedBytes): Uint8Array {
  const [count] = readHeader(file, LABELS_MAGIC, 1);
  const labels = readBody(file, 8, count, 1);
  const bad = labels.findIndex((label) => label > 9);
  if (bad >= 0) {
    throw new Error(
      `${file.name}: expected labels 0 to 9, got ${labels[bad]} for image ${bad} (byte ${8 + bad})`
    );
  }
  return labels;
}

/**
 * The digits of an unzipped image file and its label file.
 * Throws an Error that names the file when one of them is broken, or both when their counts differ.
 */
export function readDigits(imageFile: NamedBytes, labelFile: NamedBytes): Digits {
  const pixels = readImages(imageFile);
  const labels = readLabels(labelFile);
  if (pixels.length !== PIXELS * labels.length) {
    throw new Error(
      `${imageFile.name} holds ${pixels.length / PIXELS} images, ` +
        `but ${labelFile.name} holds ${labels.length} labels: expected one label an image`
    );
  }
  return {pixels, labels};
}
