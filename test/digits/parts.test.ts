import {gunzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import {blockLimit, blocksFor, decodeBlock, encodeBlock, type Manifest} from "../../lib/digits/block.js";
import {concatenate} from "../../lib/digits/concatenate.js";
import {count, type DigitSet, type Digits, PIXELS} from "../../lib/digits/digits.js";
import {type Parts, packDigits} from "../../lib/digits/parts.js";
import {expectDigits} from "./expect-digits.js";
import {randomDigits} from "./idx-bytes.js";

/** Images of ten random pixels each: quick to make and to pack. */
function sparseDigits(length: number, seed: number): Digits {
  const random = new RandomState(seed);
  const pixels = new Uint8Array(PIXELS * length);
  for (let i = 0; i < length; i++) pixels.set(random.randint(0, 256, 10), PIXELS * i + 300);
  return {pixels, labels: Uint8Array.from(random.randint(0, 10, length))};
}

function sparseSet(trainTotal: number, testTotal: number): DigitSet {
  return {source: "folder", train: sparseDigits(trainTotal, 8), test: sparseDigits(testTotal, 9)};
}

/** Unpacks every block by itself, with Node's own gunzip, and lays the images end to end. */
function unpack({manifest, first, rest}: Parts): {train: Digits; test: Digits} {
  let at = 0;
  const unpacked = manifest.blocks.map((block, i) => {
    const packed = i === 0 ? first : rest.subarray(at, at + block.byteLength);
    if (i > 0) at += block.byteLength;
    expect(packed).toHaveLength(block.byteLength);
    return decodeBlock({name: `block ${i}`, bytes: new Uint8Array(gunzipSync(packed))}, block);
  });
  expect(at).toBe(rest.length);
  return {
    train: joinAll(unpacked.map(({train}) => train)),
    test: joinAll(unpacked.map(({test}) => test))
  };
}

function joinAll(parts: Digits[]): Digits {
  return {
    pixels: concatenate(parts.map(({pixels}) => pixels)),
    labels: concatenate(parts.map(({labels}) => labels))
  };
}

function counts({blocks}: Manifest): number[][] {
  return blocks.map(({trainCount, testCount}) => [trainCount, testCount]);
}

test("packDigits(set) packs 100 and 20 images, then up to 700 and 200, then blocks of 2,000 with their share of the test images", () => {
  const set = sparseSet(2800, 500);
  const parts = packDigits(set);
  expect(parts.manifest).toMatchObject({source: "folder", trainTotal: 2800, testTotal: 500});
  expect(counts(parts.manifest)).toEqual([
    [100, 20],
    [600, 180],
    [2000, 286],
    [100, 14]
  ]);
  const {train, test} = unpack(parts);
  expectDigits(train, set.train);
  expectDigits(test, set.test);
});

test("packDigits(set) puts a small set into the first part, whole", () => {
  const parts = packDigits(sparseSet(100, 30));
  expect(counts(parts.manifest)).toEqual([[100, 30]]);
  expect(parts.rest).toHaveLength(0);
  const countsOf = (train: number, test: number) => counts(packDigits(sparseSet(train, test)).manifest);
  expect(countsOf(101, 10)).toEqual([
    [100, 10],
    [1, 0]
  ]);
  expect(countsOf(700, 300)).toEqual([
    [100, 20],
    [600, 280]
  ]);
  expect(countsOf(701, 100)).toEqual([
    [100, 20],
    [600, 80],
    [1, 0]
  ]);
});

test("packDigits(set) gives the same bytes for the same set", () => {
  const [once, again] = [packDigits(sparseSet(900, 300)), packDigits(sparseSet(900, 300))];
  expect(Array.from(once.first.subarray(4, 8)), "gzip's time stamp").toEqual([0, 0, 0, 0]);
  expect(again.manifest).toEqual(once.manifest);
  expect(Buffer.compare(again.first, once.first)).toBe(0);
  expect(Buffer.compare(again.rest, once.rest)).toBe(0);
});

test("packDigits(set) throws when the first part is over 20 kB, unless the images are somebody's own", () => {
  const set: DigitSet = {source: "folder", train: randomDigits(400, 10), test: randomDigits(100, 11)};
  expect(packDigits(set).first.length).toBeGreaterThan(20_000);
  for (const source of ["mnist", "embedded"] as const) {
    expect(() => packDigits({...set, source})).toThrow("first.bin: expected at most 20000 bytes, got ");
  }
});

test("decodeBlock(file, block) throws for another number of images than the block's", () => {
  const bytes = encodeBlock(randomDigits(3, 12), randomDigits(2, 13));
  for (const [trainCount, testCount] of [
    [3, 1],
    [4, 2],
    [0, 0]
  ]) {
    const block = {trainCount, testCount, byteLength: 0};
    expect(() => decodeBlock({name: "file", bytes}, block)).toThrow("file: expected runs");
  }
});

test("blockLimit(block) is the length of a block in which every pixel is a run of its own", () => {
  const pixels = Uint8Array.from({length: 5 * PIXELS}, (_, i) => (i % 2 === 0 ? 100 : 255));
  const alternating: Digits = {pixels, labels: new Uint8Array(5)};
  const none: Digits = {pixels: new Uint8Array(0), labels: new Uint8Array(0)};
  const length = encodeBlock(alternating, none).length;
  expect(length).toBeLessThanOrEqual(blockLimit({trainCount: 5, testCount: 0, byteLength: 0}));
  expect(length).toBeGreaterThan(7 * count(alternating) * 100);
});

test("blocksFor(manifest, trainCount) counts the blocks that hold so many", () => {
  const blocks = [800, 2000, 2000, 1500].map((trainCount) => ({trainCount, testCount: 200, byteLength: 1}));
  const manifest: Manifest = {source: "folder", trainTotal: 6300, testTotal: 800, blocks};
  const counts = [0, 1, 800, 801, 2800, 2801, 6299, 6300];
  expect(counts.map((n) => blocksFor(manifest, n))).toEqual([0, 1, 1, 2, 2, 3, 4, 4]);
});
