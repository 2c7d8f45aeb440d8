import {html} from "htl";
import {rowLayout} from "../../charts/entry-layout.js";
import {entryPicker} from "../../charts/entry-picker.js";
import {shareLegend} from "../../charts/legend.js";
import {inkColours} from "../../charts/theme.js";
import type {Choice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";
import type {PixelEntry} from "./digit-reader.js";

/** `data` as the program sees it: a row an image, a column a pixel. The entry is the digit reader's. */
export function dataDesk({data}: LessonBatch, entry: Choice<PixelEntry>): HTMLElement {
  const draw = () => {
    const {row, col} = entry.value;
    const value = data.data[row * data.cols + col].toFixed(3);
    const element = entryPicker(data, {
      quantity: "data",
      layout: rowLayout(data),
      colours: inkColours(),
      entry: {row, col},
      onPick: entry.choose,
      title: `data, ${data.rows} × ${data.cols}: a row an image, a column a pixel`,
      legend: shareLegend("data", "ink"),
      alternative: `data, ${data.rows} × ${data.cols}; entry [${row}, ${col}] is ${value}. Arrow keys read the others.`
    });
    element.append(html`<p class="readout">data[${row}, ${col}] = ${value}</p>`);
    return element;
  };
  return live(entry, draw, {height: 230});
}
