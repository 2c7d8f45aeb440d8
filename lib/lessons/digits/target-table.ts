import {html} from "htl";
import {digitPicture} from "../../charts/digit-picture.js";
import {PIXELS} from "../../digits/digits.js";
import {still} from "../../notebook/live.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";

/** Images, their labels, and the rows of `target` that the labels become: a single 1, in the label's column. */
export function targetTable({target, labels, pixels}: LessonBatch): HTMLElement {
  const digits = Array.from({length: target.cols}, (_, digit) => digit);
  const image = (i: number) => digitPicture(pixels.subarray(PIXELS * i, PIXELS * (i + 1)));
  const row = (i: number) => html`<tr>
    <th scope="row"><span class="thumbnail"><span>${image(i)}</span>${labels[i]}</span></th>
    ${digits.map((digit) => {
      const entry = target.data[i * target.cols + digit];
      return html`<td data-hot=${entry === 1 ? "" : null}>${entry}</td>`;
    })}
  </tr>`;
  return still(
    () => html`<div class="number-table" tabindex="0" role="region" aria-label="Labels and their targets"><table data-quantity="target">
      <thead><tr><th scope="col">label</th>${digits.map((digit) => html`<th scope="col">${digit}</th>`)}</tr></thead>
      <tbody>${Array.from(labels, (_, i) => row(i))}</tbody>
    </table></div>`
  );
}
