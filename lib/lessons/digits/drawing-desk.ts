import {html} from "htl";
import {digitPicture} from "../../charts/digit-picture.js";
import {pixelReader} from "../../charts/pixel-reader.js";
import {type Digits, PIXELS} from "../../digits/digits.js";
import type {GreyImage} from "../../digits/draw.js";
import {enlarge} from "../../digits/enlarge.js";
import {normalise} from "../../digits/normalise.js";
import {anyOf, type Choice, createChoice} from "../../notebook/change.js";
import {select} from "../../notebook/inputs/select.js";
import {live} from "../../notebook/live.js";
import {drawingPad} from "./drawing-pad.js";
import type {PixelEntry} from "./pixel-entry.js";

const SCALE = 3; // a digit of the set lies on the sheet at three units per pixel: small, and in a corner

/**
 * A sheet to draw on, and the 28 × 28 pixels that the drawing becomes through the digits' own normalisation. Until the
 * reader draws, the image that was chosen lies on the sheet; another can be laid there without a pointer.
 */
export function drawingDesk({pixels, labels}: Digits, entry: Choice<PixelEntry>): HTMLElement {
  const pad = drawingPad();
  const place = createChoice({x: 14, y: 14});
  const laid = createChoice<number | undefined>(entry.value.row);
  const image = (i: number) => pixels.subarray(PIXELS * i, PIXELS * (i + 1));
  const options = new Map<number | undefined, string>([
    [undefined, "none"],
    ...Array.from(labels, (label, i): [number, string] => [i, `image ${i}, a ${label}`])
  ]);
  const menu = select({label: "Lay a digit on it", options, value: laid.value});
  const lay = (i: number | undefined) => {
    menu.value = i;
    laid.choose(i);
  };
  menu.addEventListener("input", () => {
    pad.clear();
    lay(menu.value);
  });
  entry.subscribe(() => {
    if (laid.value !== undefined && laid.value !== entry.value.row) lay(entry.value.row);
  });
  pad.element.addEventListener("pointerdown", () => lay(undefined), {capture: true});
  const clear = () => {
    pad.clear();
    lay(undefined);
  };

  const onSheet = (): GreyImage | undefined =>
    pad.image ?? (laid.value === undefined ? undefined : enlarge(image(laid.value), SCALE));
  const result = () => {
    const drawn = onSheet();
    const digit = drawn ? normalise(drawn) : new Uint8Array(PIXELS);
    const title = drawn ? "What it becomes: 28 × 28 pixels" : "What it becomes: nothing is drawn yet";
    return pixelReader(digit, {title, place: place.value, onMove: place.choose});
  };
  const corner = () => html`<span>${laid.value === undefined ? "" : digitPicture(image(laid.value))}</span>`;
  const laidOn = live(laid, corner, {height: 0});
  laidOn.classList.add("pad-laid");
  pad.element.prepend(laidOn);
  return html`<div class="drawing-desk">
    <div class="choices"><button type="button" onclick=${clear}>Clear the sheet</button>${menu}</div>
    ${pad.element}
    ${live(anyOf(pad, place, laid), result, {height: 330})}
  </div>`;
}
