import {html} from "htl";
import {digitPicture} from "../../charts/digit-picture.js";
import {PIXELS} from "../../digits/digits.js";
import type {Choice} from "../../notebook/change.js";
import {still} from "../../notebook/live.js";
import type {LessonBatch} from "./lesson-batch.js";

/** The images of a batch in a row, one of which is chosen: by a press, or with the arrow keys. */
export function imageRow<T extends {readonly row: number}>(
  {pixels, labels}: Pick<LessonBatch, "pixels" | "labels">,
  entry: Choice<T>,
  name = "image"
): HTMLElement {
  const options = Array.from(labels, (label, i) => {
    const choose = () => entry.choose({...entry.value, row: i});
    const radio =
      html`<input type="radio" name=${name} value=${i} aria-label=${`Image ${i}, a ${label}`} onchange=${choose}>` as HTMLInputElement;
    const image = () => html`<span>${digitPicture(pixels.subarray(PIXELS * i, PIXELS * (i + 1)))}</span>`;
    return {radio, element: html`<label>${radio}${still(image)}</label>`};
  });
  const show = () => {
    options.forEach(({radio}, i) => {
      radio.checked = i === entry.value.row;
    });
  };
  entry.subscribe(show);
  show();
  return html`<fieldset class="image-row"><legend>Image</legend>${options.map(({element}) => element)}</fieldset>`;
}
