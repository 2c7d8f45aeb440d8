import {gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {gunzip} from "../../lib/digits/gunzip.js";
import {randomDigits} from "./idx-bytes.js";

const bytes = randomDigits(200, 2).pixels;
const zipped = new Uint8Array(gzipSync(bytes));

test("gunzip(file, limit) unzips a gzipped file of just the limit", async () => {
  expect(await gunzip({name: "file", bytes: zipped}, bytes.length)).toEqual(bytes);
});

test("gunzip(file, limit) gives other bytes back as they are", async () => {
  expect(await gunzip({name: "file", bytes}, bytes.length)).toBe(bytes);
  expect(await gunzip({name: "file", bytes: new Uint8Array(0)}, 10)).toHaveLength(0);
  expect(await gunzip({name: "file", bytes: Uint8Array.of(0x1f)}, 10)).toHaveLength(1);
});

test("gunzip(file, limit) rejects when there is one byte more than the limit", async () => {
  const limit = bytes.length - 1;
  await expect(gunzip({name: "file", bytes}, limit)).rejects.toThrow(`file: expected at most ${limit}`);
  await expect(gunzip({name: "file", bytes: zipped}, limit)).rejects.toThrow(
    `file: expected at most ${limit}`
  );
});

test("gunzip(file, limit) stops soon after the limit, however much the stream holds", async () => {
  const bomb = new Uint8Array(gzipSync(new Uint8Array(50_000_000)));
  const error: Error = await gunzip({name: "bomb", bytes: bomb}, 1000).catch((reason) => reason);
  const got = Number(/got (\d+) or more/.exec(error.message)?.[1]);
  expect(got).toBeGreaterThan(1000);
  expect(got).toBeLessThan(1_000_000);
});

test("gunzip(file, limit) rejects a gzip stream that is cut short anywhere", async () => {
  for (const length of [2, 9, 10, 11, 5000, zipped.length - 8, zipped.length - 1]) {
    const cut = zipped.subarray(0, length);
    await expect(gunzip({name: "file", bytes: cut}, bytes.length)).rejects.toThrow(
      "file: the gzip stream is broken or cut short"
    );
  }
});

test("gunzip(file, limit) rejects a gzip stream with one wrong byte", async () => {
  for (const at of [2, 3000, zipped.length - 7, zipped.length - 1]) {
    const broken = zipped.slice();
    broken[at] ^= 0x40;
    await expect(gunzip({name: "file", bytes: broken}, bytes.length)).rejects.toThrow("file: ");
  }
});
