import {existsSync} from "node:fs";
import {loadDigits} from "../data/sources/load-digits.js";
import {count, type DigitSource, type Digits, PIXELS, pick} from "../lib/digits/digits.js";

const BESIDE = "../shared/mnist"; // where the real files lie for those who work on this project

/** Training images as the site finds them (MNIST_DIR, cache, mirrors, embedded), repeated up to so many. */
export async function benchDigits(images: number): Promise<{source: DigitSource; digits: Digits}> {
  const beside = existsSync(BESIDE) ? {MNIST_DIR: BESIDE} : {};
  const {source, train} = await loadDigits({environment: {...beside, ...process.env}});
  return {source, digits: repeatTo(images, train)};
}

/** Whose digits they are, in words for the report. */
export function describeSource(source: DigitSource): string {
  const words: Record<DigitSource, string> = {
    mnist: "real MNIST",
    folder: "the images of MNIST_DIR, repeated",
    embedded: "embedded digits, repeated"
  };
  return words[source];
}

/** The images again and again, until there are so many. */
export function repeatTo(images: number, digits: Digits): Digits {
  return pick(
    digits,
    Int32Array.from({length: images}, (_, i) => i % count(digits))
  );
}

/** How many pixels of the first `images` images are not zero. */
export function inked({pixels}: Digits, images: number): number {
  return pixels.subarray(0, PIXELS * images).reduce((sum, pixel) => sum + (pixel === 0 ? 0 : 1), 0);
}
