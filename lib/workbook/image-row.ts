import {html} from "htl";
import {raster} from "../charts/raster.js";
import {inkColours} from "../charts/theme.js";
import {PIXELS} from "../digits/digits.js";
import type {Choice} from "./choice.js";
import type {LessonBatch} from "./lesson-batch.js";
import {still} from "./live.js";

const SIDE = 28;

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
    const image = () => html`<span>${picture(pixels.subarray(PIXELS * i, PIXELS * (i + 1)))}</span>`;
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

function picture(image: Uint8Array): HTMLCanvasElement {
  return raster(SIDE, SIDE, (x, y) => image[y * SIDE + x] / 255, inkColours());
}
