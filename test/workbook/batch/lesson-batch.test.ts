import {expect, test} from "vitest";
import {lessonBatch} from "../../../lib/workbook/batch/lesson-batch.js";

const pixels = Uint8Array.from({length: 3 * 784}, (_, i) => i % 256);
const store = {train: {pixels, labels: Uint8Array.of(7, 0, 9)}};

test("lessonBatch gives the first images as data, target, labels and pixels", () => {
  const batch = lessonBatch(store, 2);
  expect([batch.data.rows, batch.data.cols, batch.target.rows, batch.target.cols]).toEqual([2, 784, 2, 10]);
  expect([...batch.labels]).toEqual([7, 0]);
  expect(batch.pixels.length).toBe(2 * 784);
  expect(batch.data.data[255]).toBe(1);
  expect(batch.data.data[784]).toBe((784 % 256) / 255);
  expect(batch.target.data.indexOf(1)).toBe(7);
  expect(batch.target.data[10]).toBe(1);
});

test("lessonBatch throws when more images are asked for than have arrived, or none", () => {
  expect(() => lessonBatch(store, 4)).toThrow("expected 1 to 3 images, got 4");
  expect(() => lessonBatch(store, 0)).toThrow("expected 1 to 3 images, got 0");
});
