import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {digitPicture} from "../../charts/digit-picture.js";
import {type Digits, PIXELS} from "../../digits/digits.js";
import type {Choice} from "../../notebook/change.js";
import {still} from "../../notebook/live.js";
import type {PixelEntry} from "./pixel-entry.js";

/** Images, their labels, and the rows of `target` that the labels become. The chosen image's row is marked. */
export function targetTable(
  target: Matrix,
  {pixels, labels}: Digits,
  entry: Choice<PixelEntry>
): HTMLElement {
  const digits = Array.from({length: target.cols}, (_, digit) => digit);
  const image = (i: number) => digitPicture(pixels.subarray(PIXELS * i, PIXELS * (i + 1)));
  const row = (i: number) => html`<tr>
    <th scope="row"><span class="thumbnail"><span>${image(i)}</span>${labels[i]}</span></th>
    ${digits.map((digit) => {
      const value = target.data[i * target.cols + digit];
      return html`<td data-hot=${value === 1 ? "" : null}>${value}</td>`;
    })}
  </tr>`;
  let rows: HTMLElement[] = [];
  const mark = () => {
    for (const [i, each] of rows.entries()) each.toggleAttribute("data-chosen", i === entry.value.row);
  };
  entry.subscribe(mark);
  return still(() => {
    rows = Array.from(labels, (_, i) => row(i));
    mark();
    return html`<div class="number-table" tabindex="0" role="region" aria-label="Labels and their targets"><table data-quantity="target">
      <thead><tr><th scope="col">label</th>${digits.map((digit) => html`<th scope="col">${digit}</th>`)}</tr></thead>
      <tbody>${rows}</tbody>
    </table></div>`;
  });
}
