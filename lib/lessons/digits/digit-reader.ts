import {html} from "htl";
import {pixelReader} from "../../charts/pixel-reader.js";
import {type Digits, PIXELS} from "../../digits/digits.js";
import type {Choice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import {imageRow} from "../../workbook/batch/image-row.js";
import {type PixelEntry, SIDE} from "./pixel-entry.js";

/** Some images, one of them enlarged, its pixels read one by one. */
export function digitReader({pixels, labels}: Digits, entry: Choice<PixelEntry>): HTMLElement {
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
