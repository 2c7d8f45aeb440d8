import {expect, test} from "vitest";
import {readDigits, readImages, readLabels} from "../../lib/digits/idx.js";
import {idx, imageFile, labelFile, randomDigits} from "./idx-bytes.js";

const {pixels, labels} = randomDigits(3, 1);

function images(bytes: Uint8Array) {
  return () => readImages({name: "images", bytes});
}

function labelsOf(bytes: Uint8Array) {
  return () => readLabels({name: "labels", bytes});
}

test("readDigits(images, labels) gives the files' pixels and labels", () => {
  const digits = readDigits(
    {name: "images", bytes: imageFile(pixels)},
    {name: "labels", bytes: labelFile(labels)}
  );
  expect(digits).toEqual({pixels, labels});
});

test("readImages(file) reads bytes that lie in the middle of a larger buffer", () => {
  const file = imageFile(pixels);
  const buffer = new Uint8Array(file.length + 20).fill(7);
  buffer.set(file, 10);
  expect(readImages({name: "images", bytes: buffer.subarray(10, 10 + file.length)})).toEqual(pixels);
});

test("readImages(file) gives a view on the file's bytes, no copy", () => {
  const bytes = imageFile(pixels);
  expect(readImages({name: "images", bytes}).buffer).toBe(bytes.buffer);
});

test("readImages and readLabels throw for an empty file", () => {
  expect(images(new Uint8Array(0))).toThrow("images: the file is empty");
  expect(labelsOf(new Uint8Array(0))).toThrow("labels: the file is empty");
});

test("readImages and readLabels throw for a header that is cut short", () => {
  expect(images(imageFile(pixels).subarray(0, 15))).toThrow(
    "images: the header is cut short: expected 16 bytes, got 15"
  );
  expect(labelsOf(labelFile(labels).subarray(0, 7))).toThrow(
    "labels: the header is cut short: expected 8 bytes, got 7"
  );
});

test("readImages and readLabels throw for the wrong magic number, and name both", () => {
  expect(images(idx([0x801, 1, 28, 28], pixels))).toThrow(
    "images: wrong magic number in bytes 0 to 3: expected 0x00000803, got 0x00000801"
  );
  expect(labelsOf(idx([0x803, 3], labels))).toThrow(
    "labels: wrong magic number in bytes 0 to 3: expected 0x00000801, got 0x00000803"
  );
  expect(images(idx([0xff000803, 1, 28, 28], pixels))).toThrow("got 0xff000803");
});

test("readImages throws for images that are not 28 × 28", () => {
  expect(images(idx([0x803, 3, 28, 29], pixels))).toThrow(
    "images: wrong image size in bytes 8 to 15: expected 28 × 28, got 28 × 29"
  );
  expect(images(idx([0x803, 3, 27, 28], pixels))).toThrow("got 27 × 28");
  expect(images(idx([0x803, 3, 14, 56], pixels))).toThrow("got 14 × 56");
});

test("readImages and readLabels throw for too few or too many bytes, and name both numbers", () => {
  const file = imageFile(pixels);
  expect(images(file.subarray(0, -1))).toThrow(
    "images: too few bytes: expected 2368 for the 3 items that the header counts, got 2367"
  );
  expect(images(idx([0x803, 2, 28, 28], pixels))).toThrow("images: too many bytes: expected 1584");
  expect(labelsOf(idx([0x801, 4], labels))).toThrow("labels: too few bytes: expected 12");
  expect(labelsOf(idx([0x801, 2], labels))).toThrow("labels: too many bytes: expected 10");
});

test("readImages refuses a count of four thousand million images without allocating them", () => {
  expect(images(idx([0x803, 0xffffffff, 28, 28], pixels))).toThrow(
    "images: too few bytes: expected 3367254359296 for the 4294967295 items"
  );
});

test("readImages and readLabels throw for a count of 0", () => {
  expect(images(idx([0x803, 0, 28, 28], new Uint8Array(0)))).toThrow("images: the header counts 0 items");
  expect(labelsOf(idx([0x801, 0], new Uint8Array(0)))).toThrow("labels: the header counts 0 items");
});

test("readLabels throws for a label over 9, and names the image and the byte", () => {
  expect(labelsOf(labelFile(Uint8Array.of(0, 9, 10, 11)))).toThrow(
    "labels: expected labels 0 to 9, got 10 for image 2 (byte 10)"
  );
});

test("readDigits(images, labels) throws when their counts differ, and names both", () => {
  const read = () =>
    readDigits(
      {name: "images", bytes: imageFile(pixels)},
      {name: "labels", bytes: labelFile(labels.slice(1))}
    );
  expect(read).toThrow("images holds 3 images, but labels holds 2 labels");
});
