import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {rowLayout} from "../../charts/entry-layout.js";
import {entryPicker} from "../../charts/entry-picker.js";
import {shareLegend} from "../../charts/legend.js";
import {inkColours} from "../../charts/theme.js";
import type {Choice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import {type PixelEntry, SIDE} from "./pixel-entry.js";

const ROW = 15; // CSS pixels
const BORDERS = 2;

/** `data` as the program sees it: one row per image, one column per pixel. The entry is the digit reader's. */
export function dataDesk(data: Matrix, entry: Choice<PixelEntry>): HTMLElement {
  let scrolled = 0;
  const draw = (width: number) => {
    const {row, col} = entry.value;
    const value = data.data[row * data.cols + col].toFixed(3);
    const dot = Math.max(1, Math.floor((width - BORDERS) / data.cols));
    const element = entryPicker(data, {
      quantity: "data",
      layout: rowLayout(data),
      colours: inkColours(),
      entry: {row, col},
      onPick: entry.choose,
      dot: [dot, ROW],
      title: `data, ${data.rows} × ${data.cols}: one row per image, one column per pixel`,
      legend: shareLegend("data", "ink"),
      alternative: `data, ${data.rows} × ${data.cols}; entry [${row}, ${col}] is ${value}. Arrow keys read the others.`
    });
    const place = `row ${Math.floor(col / SIDE)}, column ${col % SIDE} of image ${row}`;
    element.append(html`<p class="readout">data[${row}, ${col}] = ${value}, ${place}</p>`);
    const frame = element.querySelector(".entry-frame")!;
    frame.addEventListener("scroll", () => {
      scrolled = frame.scrollLeft;
    });
    queueMicrotask(() => {
      // Where the reader had scrolled to, unless the marked entry is out of sight there.
      const [at, across] = [(col + 0.5) * dot, frame.clientWidth];
      frame.scrollLeft = at < scrolled || at > scrolled + across ? at - across / 2 : scrolled;
    });
    return element;
  };
  return live(entry, draw, {height: 240});
}
