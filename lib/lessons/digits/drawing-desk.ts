import {html} from "htl";
import {digitPicture} from "../../charts/digit-picture.js";
import {pixelReader} from "../../charts/pixel-reader.js";
import {PIXELS} from "../../digits/digits.js";
import type {GreyImage} from "../../digits/draw.js";
import {enlarge} from "../../digits/enlarge.js";
import {normalise} from "../../digits/normalise.js";
import {anyOf, createChoice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";
import {drawingPad} from "./drawing-pad.js";

const SCALE = 3; // a digit of the set lies on the sheet at three units a pixel: small, and in a corner

/**
 * A sheet to draw on, and the 28 × 28 pixels that the drawing becomes through the digits' own normalisation.
 * In place of a drawing, an image of the batch can be laid on the sheet, without a pointer.
 */
export function drawingDesk({pixels, labels}: LessonBatch): HTMLElement {
  const pad = drawingPad();
  const place = createChoice({x: 14, y: 14});
  const laid = createChoice<Uint8Array | undefined>(undefined);
  const select =
    html`<select id="laid-digit"><option value="">none</option>${Array.from(labels, (label, i) => html`<option value=${i}>image ${i}, a ${label}</option>`)}</select>` as HTMLSelectElement;
  const lay = (image: Uint8Array | undefined) => {
    laid.choose(image);
    if (!image) select.value = "";
  };
  select.addEventListener("change", () => {
    const i = Number(select.value);
    pad.clear();
    lay(select.value === "" ? undefined : pixels.subarray(PIXELS * i, PIXELS * (i + 1)));
  });
  pad.element.addEventListener("pointerdown", () => lay(undefined), {capture: true});
  const clear = () => {
    pad.clear();
    lay(undefined);
  };

  const onSheet = (): GreyImage | undefined => pad.image ?? (laid.value && enlarge(laid.value, SCALE));
  const result = () => {
    const image = onSheet();
    const digit = image ? normalise(image) : new Uint8Array(PIXELS);
    const title = image ? "What it becomes: 28 × 28 pixels" : "What it becomes: nothing is drawn yet";
    return pixelReader(digit, {title, place: place.value, onMove: place.choose});
  };
  const corner = () => {
    const image = laid.value;
    const shown = image && digitPicture(image);
    return html`<span>${shown ?? ""}</span>`;
  };
  const laidOn = live(laid, corner, {height: 0});
  laidOn.classList.add("pad-laid");
  pad.element.prepend(laidOn);
  return html`<div class="drawing-desk">
    <div class="choices"><button type="button" onclick=${clear}>Clear the sheet</button><span><label for="laid-digit">Or lay a digit on it</label> ${select}</span></div>
    ${pad.element}
    ${live(anyOf(pad, place, laid), result, {height: 330})}
  </div>`;
}
