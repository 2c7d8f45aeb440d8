import {describe, expect, test} from "vitest";
import {RandomState} from "../../../lib/array/random-state.js";
import {PIXELS} from "../../../lib/digits/digits.js";
import {compress} from "../../../lib/training/fast/compressed.js";
import {openKernelMemory} from "../../../lib/training/fast/kernel.js";
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

test.each([1, 2, 127, 128, 129, 300])(
  "compressed, %i images keep each pixel that is not zero, in order, and know where their lower halves begin",
  (n) => {
    const digits = randomDigits(new RandomState(n), n);
    const memory = openKernelMemory(kernel);
    const {images, inked, labels, rowsFrom} = compress(memory, digits);
    const {entries, starts, middles} = rowsFrom(0);
    expect([images, inked]).toEqual([n, digits.pixels.filter((pixel) => pixel > 0).length]);
    expect(memory.bytes(labels, n)).toEqual(digits.labels);
    const places = memory.words(starts, n + 1);
    expect([places[0], places[n]]).toEqual([0, inked]);
    const pixels = new Uint8Array(n * PIXELS);
    for (let i = 0; i < n; i++) {
      for (const [place, value] of read(memory.words(entries + 4 * places[i], places[i + 1] - places[i]))) {
        pixels[i * PIXELS + place] = value;
      }
      const upper = digits.pixels.subarray(i * PIXELS, i * PIXELS + PIXELS / 2);
      expect(memory.words(middles, n)[i] - places[i]).toBe(upper.filter((pixel) => pixel > 0).length);
    }
    expect(Buffer.compare(pixels, digits.pixels)).toBe(0);
  }
);

/** Entries as their places, in rows of a panel, and their values. */
function read(entries: Uint32Array): [place: number, value: number][] {
  const values = new Float32Array(Uint32Array.from(entries, (entry) => entry << 16).buffer);
  return Array.from(entries, (entry, i) => [(entry >>> 16) / 10, values[i]]);
}

test("compressColumns gives the transpose: each pixel's images in order, with the same values", () => {
  const n = 100;
  const {pixels, labels} = randomDigits(new RandomState(5), n);
  const memory = openKernelMemory(kernel);
  const {inked, rowsFrom} = compress(memory, {pixels, labels});
  const {entries, starts} = rowsFrom(0);
  const counts = memory.take(4 * PIXELS);
  const columns = memory.take(4 * inked);
  const columnStarts = memory.take(4 * (PIXELS + 1));
  const end = memory.kernel.compressColumns(
    entries,
    starts,
    starts + 4,
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
