import {describe, expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {type Digits, PIXELS, slice} from "../../../lib/digits/digits.js";
import {type Compressed, createCompressed} from "../../../lib/training/fast/compressed.js";
import {type KernelMemory, openKernelMemory} from "../../../lib/training/fast/kernel.js";
import {expectDigits} from "../../digits/expect-digits.js";
import {randomDigits} from "../digits.js";
import {compiledKernel} from "./compiled-kernel.js";
import {sigmoidErrors} from "./sigmoid-errors.js";

const kernel = await compiledKernel("plain");

describe("sigmoid(x)", () => {
  test("is Math.exp's to 2e-6 of itself from −40 to 40, and to 1e-17 beyond, ±Infinity included", () => {
    const {within40, beyond} = sigmoidErrors(kernel);
    expect(within40).toBeLessThan(2e-6);
    expect(beyond).toBeLessThan(1e-17);
  });

  test("keeps what is not a number, so that an overflow is seen", () => {
    const memory = openKernelMemory(kernel);
    const at = memory.take(16);
    memory.floats(at, 4).set([Number.NaN, 0, Number.NaN, 0]);
    memory.kernel.sigmoid(at, 4);
    expect([...memory.floats(at, 4)]).toEqual([Number.NaN, 0.5, Number.NaN, 0.5]);
  });
});

/** What is kept of so many images in the kernel's memory: their labels, and their pixels with the zeros back. */
function decompressed(memory: KernelMemory, {images, labels, rowsFrom}: Compressed): Digits {
  const {entries, starts, ends} = rowsFrom(0);
  const pixels = new Uint8Array(images * PIXELS);
  for (let i = 0; i < images; i++) {
    const [start] = memory.words(starts + 4 * i, 1);
    const [end] = memory.words(ends + 4 * i, 1);
    for (const [place, value] of read(memory.words(entries + 4 * start, end - start))) {
      pixels[i * PIXELS + place] = value;
    }
  }
  return {pixels, labels: memory.bytes(labels, images)};
}

describe.each([1, 2, 127, 128, 129, 300])("compressed, %i images", (n) => {
  test.each([n, 1, 7, 128, 200])(
    "added %i at a time, keep each pixel that is not zero, in order, and know where their lower halves begin",
    (size) => {
      const digits = randomDigits(new RandomState(n), n);
      const memory = openKernelMemory(kernel);
      const compressed = createCompressed(memory, n);
      for (let first = 0; first < n; first += size) compressed.add(slice(digits, first, first + size));
      expectDigits(decompressed(memory, compressed), digits);
      const {starts, middles} = compressed.rowsFrom(0);
      for (let i = 0; i < n; i++) {
        const upper = digits.pixels.subarray(i * PIXELS, i * PIXELS + PIXELS / 2);
        const [start, middle] = [starts, middles].map((at) => memory.words(at + 4 * i, 1)[0]);
        expect(middle - start).toBe(upper.filter((pixel) => pixel > 0).length);
      }
      expect(compressed.inked).toBe(digits.pixels.filter((pixel) => pixel > 0).length);
    }
  );
});

test("an image's lower half begins at its middle", () => {
  const n = 9;
  const digits = randomDigits(new RandomState(n), n);
  const memory = openKernelMemory(kernel);
  const compressed = createCompressed(memory, n);
  compressed.add(digits);
  const rows = compressed.rowsFrom(0);
  const [starts, middles] = [rows.starts, rows.middles].map((at) => memory.words(at, n));
  for (let i = 0; i < n; i++) {
    const upper = digits.pixels.subarray(i * PIXELS, i * PIXELS + PIXELS / 2);
    expect(middles[i] - starts[i]).toBe(upper.filter((pixel) => pixel > 0).length);
  }
});

test("there is no room for more images than were asked for", () => {
  const compressed = createCompressed(openKernelMemory(kernel), 5);
  const digits = randomDigits(new RandomState(0), 6);
  compressed.add(slice(digits, 0, 4));
  expect(() => compressed.add(slice(digits, 4, 6))).toThrow(
    new RangeError("add: expected at most 5 images, got 6")
  );
});

/** Entries as their places, in rows of a panel, and their values. */
function read(entries: Uint32Array): [place: number, value: number][] {
  const values = new Float32Array(Uint32Array.from(entries, (entry) => entry << 16).buffer);
  return Array.from(entries, (entry, i) => [(entry >>> 16) / 10, values[i]]);
}

test("compressColumns gives the transpose: each pixel's images in order, with the same values", () => {
  const n = 100;
  const {pixels, labels} = randomDigits(new RandomState(5), n);
  const memory = openKernelMemory(kernel);
  const compressed = createCompressed(memory, n);
  compressed.add({pixels, labels});
  const {inked} = compressed;
  const {entries, starts, ends} = compressed.rowsFrom(0);
  const counts = memory.take(4 * PIXELS);
  const columns = memory.take(4 * inked);
  const columnStarts = memory.take(4 * (PIXELS + 1));
  const end = memory.kernel.compressColumns(
    entries,
    starts,
    ends,
    n,
    PIXELS,
    counts,
    columns,
    0,
    columnStarts
  );
  expect(end).toBe(inked);
  const places = memory.words(columnStarts, PIXELS + 1);
  for (let p = 0; p < PIXELS; p++) {
    const images = Array.from({length: n}, (_, i): [number, number] => [i, pixels[i * PIXELS + p]]);
    const column = read(memory.words(columns + 4 * places[p], places[p + 1] - places[p]));
    expect(column).toEqual(images.filter(([, value]) => value > 0));
  }
});
