import {expect, test} from "vitest";
import {loadDigits} from "../../../data/sources/load-digits.js";
import {count} from "../../../lib/digits/digits.js";
import {packDigits} from "../../../lib/digits/parts.js";

const {MNIST_DIR} = process.env;
const quietly = {mirrors: [], cacheFolder: "/dev/null/none", log: () => undefined};

if (MNIST_DIR) {
  test("loadDigits reads the real MNIST in MNIST_DIR, and packs into a first part under 20 kB and 31 more", {
    timeout: 120_000
  }, async () => {
    const set = await loadDigits({environment: {MNIST_DIR, DIGITS: "mnist"}, ...quietly});
    expect(set.source).toBe("mnist");
    expect([count(set.train), count(set.test)]).toEqual([60_000, 10_000]);
    expect(Array.from(set.train.labels.subarray(0, 10))).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4]);
    expect(Array.from(set.test.labels.subarray(0, 10))).toEqual([7, 2, 1, 0, 4, 1, 4, 9, 5, 9]);
    const inked = set.train.pixels.reduce((n, pixel) => (pixel > 0 ? n + 1 : n), 0);
    expect(inked / 60_000).toBeCloseTo(149.9, 1); // "some 150", says The parameters
    const {manifest, first} = packDigits(set);
    expect(first.length).toBeLessThan(20_000);
    expect(manifest.blocks).toHaveLength(32); // to 100 and 700 training images, then 2,000 each
  });
} else {
  test("loadDigits without MNIST_DIR, a cache or a mirror rejects under DIGITS=mnist", async () => {
    await expect(loadDigits({environment: {DIGITS: "mnist"}, ...quietly})).rejects.toThrow(
      "DIGITS=mnist asks for the real MNIST. Set MNIST_DIR to a folder of it. " +
        "train-images-idx3-ubyte: no mirror served it"
    );
  });
}
