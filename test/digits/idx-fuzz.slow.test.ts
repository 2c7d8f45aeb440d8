import {gunzipSync, gzipSync} from "node:zlib";
import {expect, test} from "vitest";
import {RandomState} from "../../lib/array/random-state.js";
import type {Digits} from "../../lib/digits/digits.js";
import {gunzip} from "../../lib/digits/gunzip.js";
import {readDigits} from "../../lib/digits/idx.js";
import type {NamedBytes} from "../../lib/digits/named-bytes.js";
import {imageFile, labelFile, randomDigits} from "./idx-bytes.js";
import {below, IDX_MUTATIONS, MUTATIONS, type Mutation} from "./idx-mutations.js";

const CASES = 10_000;
const LIMIT = 8192;

// Expectations go the other way round than the reader: not "read the header and believe it", but "write the
// file that this body would have, and see whether it is the one at hand".

/** What the file should unzip to, by Node's own zlib; undefined when it cannot. */
function unzipped(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return new Uint8Array(gunzipSync(bytes, {maxOutputLength: LIMIT}));
  } catch {
    return undefined;
  }
}

function expectedPixels(bytes: Uint8Array | undefined): Uint8Array | undefined {
  const pixels = bytes?.slice(16);
  if (!bytes || !pixels?.length || pixels.length % 784 !== 0) return undefined;
  return Buffer.compare(imageFile(pixels), bytes) === 0 ? pixels : undefined;
}

function expectedLabels(bytes: Uint8Array | undefined): Uint8Array | undefined {
  const labels = bytes?.slice(8);
  if (!bytes || !labels?.length || Math.max(...labels) > 9) return undefined;
  return Buffer.compare(labelFile(labels), bytes) === 0 ? labels : undefined;
}

function pick(mutations: Readonly<Record<string, Mutation>>, random: RandomState): [string, Mutation] {
  const entries = Object.entries(mutations);
  return entries[below(random, entries.length)];
}

/** The file, spoiled; half of the time gzipped afterwards, and then spoiled again. */
function spoil(bytes: Uint8Array, random: RandomState): {bytes: Uint8Array; how: string} {
  const [how, mutate] = pick(IDX_MUTATIONS, random);
  const spoilt = mutate(bytes, random);
  if (below(random, 2) === 0) return {bytes: spoilt, how};
  const [howZipped, mutateZipped] = pick(MUTATIONS, random);
  const zipped = new Uint8Array(gzipSync(spoilt));
  return {bytes: mutateZipped(zipped, random), how: `${how}, gzipped, ${howZipped}`};
}

async function read(images: NamedBytes, labels: NamedBytes): Promise<Digits> {
  return readDigits(
    {name: images.name, bytes: await gunzip(images, LIMIT)},
    {name: labels.name, bytes: await gunzip(labels, LIMIT)}
  );
}

test(`gunzip and readDigits read ${CASES} spoilt pairs of files rightly, or refuse them by name`, {
  timeout: 60_000
}, async () => {
  const random = new RandomState(20);
  let accepted = 0;
  for (let i = 0; i < CASES; i++) {
    const digits = randomDigits(1 + below(random, 3), i);
    const good = {images: imageFile(digits.pixels), labels: labelFile(digits.labels)};
    const imagesSpoilt = below(random, 2) === 0;
    const {bytes, how} = spoil(imagesSpoilt ? good.images : good.labels, random);
    const images = {name: `images-${i}`, bytes: imagesSpoilt ? bytes : good.images};
    const labels = {name: `labels-${i}`, bytes: imagesSpoilt ? good.labels : bytes};

    const pixelsExpected = expectedPixels(unzipped(images.bytes));
    const labelsExpected = expectedLabels(unzipped(labels.bytes));
    const result = await read(images, labels).catch((error: unknown) => error);

    const context = `case ${i}: ${imagesSpoilt ? "images" : "labels"}, ${how}`;
    if (pixelsExpected && labelsExpected && pixelsExpected.length === 784 * labelsExpected.length) {
      const read = result as Digits;
      expect(Buffer.compare(read.pixels, pixelsExpected), context).toBe(0);
      expect(Buffer.compare(read.labels, labelsExpected), context).toBe(0);
      accepted++;
    } else {
      expect(Object.getPrototypeOf(result), context).toBe(Error.prototype);
      const {message} = result as Error;
      if (!pixelsExpected || labelsExpected) expect(message, context).toContain(images.name);
      if (pixelsExpected) expect(message, context).toContain(labels.name);
    }
  }
  // Both outcomes must be common, or the test would show little.
  expect(accepted).toBeGreaterThan(CASES / 10);
  expect(CASES - accepted).toBeGreaterThan(CASES / 2);
});
