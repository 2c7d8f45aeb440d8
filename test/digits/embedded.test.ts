import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {type Digits, PIXELS} from "../../lib/digits/digits.js";
import {embeddedDigits} from "../../lib/digits/embedded.js";
import {contactSheet} from "../../scripts/digits/contact-sheet.js";

function sha256(...arrays: Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const array of arrays) hash.update(array);
  return hash.digest("hex");
}

function images({pixels, labels}: Digits): Uint8Array[] {
  return Array.from(labels, (_, i) => pixels.subarray(PIXELS * i, PIXELS * (i + 1)));
}

/** How often each digit occurs. */
function tally(labels: Uint8Array): number[] {
  return Array.from({length: 10}, (_, digit) => labels.filter((label) => label === digit).length);
}

describe("embeddedDigits(0)", () => {
  const {source, train, test} = embeddedDigits(0);

  it("has 12,000 images to train on and 2,000 to test on, and says that they are made", () => {
    expect(source).toBe("embedded");
    expect([train.labels.length, test.labels.length]).toEqual([12_000, 2_000]);
    expect([train.pixels.length, test.pixels.length]).toEqual([784 * 12_000, 784 * 2_000]);
  });

  // Recorded on x64. Whoever changes the generator on purpose records the new value.
  it("gives the recorded bytes", () => {
    expect(sha256(train.pixels, train.labels, test.pixels, test.labels)).toBe(
      "2e3d23a2f6519b8e15c027af4d2e40feef4220b41993eca1958c4e6c0de08e56"
    );
  });

  it("is what the contact sheet in data/embedded shows; `npm run digits:measure` writes it anew", async () => {
    const kept = await readFile(new URL("../../data/embedded/contact-sheet.png", import.meta.url));
    expect(sha256(contactSheet(train, 20))).toBe(sha256(kept));
  });

  it("has every digit equally often", () => {
    expect(tally(train.labels)).toEqual(Array(10).fill(1_200));
    expect(tally(test.labels)).toEqual(Array(10).fill(200));
  });

  it("is shuffled: any 1,000 images in a row hold 60 to 140 of each digit, and neighbours are independent", () => {
    for (let start = 0; start < 12_000; start += 1_000) {
      for (const occurrences of tally(train.labels.subarray(start, start + 1_000))) {
        expect(occurrences).toBeGreaterThan(60);
        expect(occurrences).toBeLessThan(140);
      }
    }
    const pairs = new Set(Array.from(train.labels.subarray(1), (label, i) => 10 * train.labels[i] + label));
    expect(pairs.size).toBe(100);
  });

  it("has no image twice, within or across training and test", () => {
    const all = [...images(train), ...images(test)];
    expect(new Set(all.map((image) => Buffer.from(image).toString("latin1"))).size).toBe(all.length);
  });

  it("has ink and paper like MNIST: a mean of about 33, four fifths paper, edges grey", () => {
    const mean = train.pixels.reduce((sum, ink) => sum + ink, 0) / train.pixels.length;
    const share = (matches: (ink: number) => boolean) =>
      train.pixels.filter(matches).length / train.pixels.length;
    expect(Math.abs(mean - 33.3)).toBeLessThan(1);
    expect(Math.abs(share((ink) => ink === 0) - 0.809)).toBeLessThan(0.015);
    expect(Math.abs(share((ink) => ink >= 250) - 0.074)).toBeLessThan(0.015);
  });

  it("fits every digit into a box of 20 × 20 that it fills from side to side", () => {
    for (const image of images(test)) {
      const inked = Array.from(image.keys()).filter((i) => image[i] > 0);
      const rows = new Set(inked.map((i) => Math.floor(i / 28)));
      const columns = new Set(inked.map((i) => i % 28));
      expect(Math.max(rows.size, columns.size)).toBeGreaterThanOrEqual(19);
      expect(Math.max(rows.size, columns.size)).toBeLessThanOrEqual(20);
    }
  });
});

it("embeddedDigits(seed, …) gives the same images for the same seed", () => {
  expect(embeddedDigits(7, 100, 50)).toEqual(embeddedDigits(7, 100, 50));
});

it("embeddedDigits(seed, …) gives no image again for another seed", () => {
  const one = new Set(images(embeddedDigits(1, 200, 0).train).map(String));
  for (const image of images(embeddedDigits(2, 200, 0).train)) expect(one).not.toContain(String(image));
});

it("embeddedDigits(seed, trainCount) gives the same training images whatever the size of the test set", () => {
  expect(embeddedDigits(3, 50, 10).train).toEqual(embeddedDigits(3, 50, 20).train);
});

it.each([15, -10, 12.5])(
  "embeddedDigits(seed, %d) throws, because the digits cannot be equally often",
  (count) => {
    const error = new RangeError(`embeddedDigits: expected a multiple of 10 images, got ${count}`);
    expect(() => embeddedDigits(0, count, 10)).toThrow(error);
    expect(() => embeddedDigits(0, 10, count)).toThrow(error);
  }
);

it("embeddedDigits(seed, …) calls no function of Math whose last bit may differ between machines", () => {
  const exact = new Set(["sqrt", "floor", "ceil", "round", "min", "max", "imul", "clz32"]);
  const called = new Set<string>();
  const watched = new Proxy(Math, {
    get(target, name) {
      called.add(String(name));
      return Reflect.get(target, name);
    }
  });
  const own = globalThis.Math;
  globalThis.Math = watched;
  try {
    embeddedDigits(0, 10, 10);
  } finally {
    globalThis.Math = own;
  }
  expect(called).toContain("sqrt");
  expect([...called].filter((name) => !exact.has(name))).toEqual([]);
});
