import {html} from "htl";
import {digitPicture} from "../../charts/digit-picture.js";
import {PIXELS} from "../../digits/digits.js";
import {still} from "../../notebook/live.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";

/** Images of a batch, from `start` up to `end`. */
export interface Chosen {
  readonly start: number;
  readonly end: number;
}

/** How many images are shown to choose from, and who hears of a choice. */
export interface ImagePickerOptions {
  readonly shown: number;
  readonly onChoose: (chosen: Chosen) => void;
}

/** A choice between one image, out of the first few of a batch, and the whole batch, which is chosen at first. */
export function imagePicker(
  {pixels, labels}: LessonBatch,
  {shown, onChoose}: ImagePickerOptions
): HTMLElement {
  const radio = (chosen: Chosen, first: boolean) =>
    html`<input type="radio" name="stepper-images" checked=${first} onchange=${() => onChoose(chosen)}>`;
  const picture = (i: number) => {
    const image = pixels.subarray(i * PIXELS, (i + 1) * PIXELS);
    return still(() => digitPicture(image));
  };
  const one = (i: number) => html`<label class="image-picker-one">${radio({start: i, end: i + 1}, false)}
    ${picture(i)}<span><span class="visually-hidden">Image ${i + 1}, a </span>${labels[i]}</span></label>`;
  return html`<fieldset class="image-picker">
    <legend>Walk through it with</legend>
    <label class="image-picker-all">${radio({start: 0, end: labels.length}, true)} <span>${labels.length} images together</span></label>
    <span class="image-picker-or">or one of them:</span>
    <span class="image-picker-ones">${Array.from({length: shown}, (_, i) => one(i))}</span>
  </fieldset>`;
}
