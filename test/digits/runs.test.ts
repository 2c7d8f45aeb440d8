import {expect, test} from "vitest";
import {decodeRuns, encodeRuns} from "../../lib/digits/runs.js";
import {randomDigits} from "./idx-bytes.js";

function decode(bytes: Uint8Array, pixelCount: number): Uint8Array {
  return decodeRuns({name: "runs", bytes}, pixelCount);
}

test("encodeRuns(pixels) writes the number of runs, the runs, and the greys", () => {
  const paper = 0 + 3 * (2 - 1);
  const grey = 1 + 3 * (2 - 1);
  const ink = 2 + 3 * (1 - 1);
  expect(Array.from(encodeRuns(Uint8Array.of(0, 0, 7, 254, 255)))).toEqual([
    ...[0, 0, 0, 3],
    ...[paper, grey, ink],
    ...[7, 254]
  ]);
});

test("decodeRuns(encodeRuns(pixels)) is the pixels, for runs of every kind and length", () => {
  for (const value of [0, 1, 128, 254, 255]) {
    for (const length of [1, 84, 85, 86, 170, 171, 784]) {
      const pixels = new Uint8Array(length).fill(value);
      expect(decode(encodeRuns(pixels), length)).toEqual(pixels);
    }
  }
  const {pixels} = randomDigits(5, 3);
  expect(decode(encodeRuns(pixels), pixels.length)).toEqual(pixels);
});

test("decodeRuns(bytes, pixelCount) throws when the bytes hold another number of pixels", () => {
  const runs = encodeRuns(randomDigits(1, 4).pixels);
  for (const pixelCount of [0, 783, 785, 5000]) {
    expect(() => decode(runs, pixelCount)).toThrow(`runs: expected runs of ${pixelCount} pixels`);
  }
});

test("decodeRuns(bytes, pixelCount) throws for bytes that are missing or left over", () => {
  const runs = encodeRuns(randomDigits(1, 5).pixels);
  for (const length of [0, 3, 4, 100, runs.length - 1]) {
    expect(() => decode(runs.subarray(0, length), 784)).toThrow("runs: expected runs of 784 pixels");
  }
  const longer = new Uint8Array(runs.length + 1);
  longer.set(runs);
  expect(() => decode(longer, 784)).toThrow("runs: expected runs of 784 pixels");
});

test("decodeRuns(bytes, pixelCount) does not believe a count of runs beyond the bytes", () => {
  const runs = encodeRuns(randomDigits(1, 5).pixels);
  runs.set([255, 255, 255, 255]);
  expect(() => decode(runs, 784)).toThrow("runs: expected runs of 784 pixels");
});
