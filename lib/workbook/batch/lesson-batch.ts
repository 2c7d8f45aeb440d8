import type {Matrix} from "../../array/matrix.js";
import type {DigitStore} from "../../digits/digit-store.js";
import {count, slice} from "../../digits/digits.js";
import {oneHot} from "../../digits/one-hot.js";
import {pixelsToData} from "../../digits/pixels-to-data.js";

/** A few images that a lesson follows through the program. */
export interface LessonBatch {
  readonly data: Matrix; // n × 784, in [0, 1]
  readonly target: Matrix; // n × 10, one-hot
  readonly labels: Uint8Array;
  readonly pixels: Uint8Array;
}

/** The first `size` training images. Throws a RangeError when so many have not arrived. */
export function lessonBatch({train}: Pick<DigitStore, "train">, size: number): LessonBatch {
  if (!(size >= 1 && size <= count(train))) {
    throw new RangeError(`lessonBatch: expected 1 to ${count(train)} images, got ${size}`);
  }
  const {pixels, labels} = slice(train, 0, size);
  return {data: pixelsToData(pixels), target: oneHot(labels), labels, pixels};
}
