import {html} from "htl";
import {pixelReader} from "../../charts/pixel-reader.js";
import {PIXELS} from "../../digits/digits.js";
import {type Choice, createChoice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import {imageRow} from "../../workbook/batch/image-row.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";

const SIDE = 28;

/** One entry of `data`: the image and the pixel that the reader is looking at. */
export interface PixelEntry {
  readonly row: number;
  readonly col: number;
}

/** The first place to look at: the middle of the first image. */
export function firstPixel(): Choice<PixelEntry> {
  return createChoice({row: 0, col: 14 * SIDE + 14});
}

/** The images of a batch, one of them enlarged, its pixels read one by one. */
export function digitReader({pixels, labels}: LessonBatch, entry: Choice<PixelEntry>): HTMLElement {
  const draw = () => {
    const {row, col} = entry.value;
    return pixelReader(pixels.subarray(PIXELS * row, PIXELS * (row + 1)), {
      title: `Image ${row}: a ${labels[row]}`,
      place: {x: col % SIDE, y: Math.floor(col / SIDE)},
      onMove: ({x, y}) => entry.choose({row, col: y * SIDE + x})
    });
  };
  return html`<div>${imageRow({pixels, labels}, entry, "digit-reader")}${live(entry, draw, {height: 330})}</div>`;
}
