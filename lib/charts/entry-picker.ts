import {html} from "htl";
import type {Matrix} from "../array/matrix.js";
import {ARROWS} from "./arrows.js";
import type {EntryLayout, MatrixEntry} from "./entry-layout.js";
import {type FigureText, figure} from "./figure.js";
import {raster} from "./raster.js";
import type {ColourTable} from "./theme.js";

/** How a matrix is laid out and coloured, which entry is marked, and who hears of another. */
export interface EntryPickerOptions extends FigureText {
  /** The quantity of the program that this is, for the spotlight. */
  readonly quantity: string;
  readonly layout: EntryLayout;
  readonly colours: ColourTable;
  readonly entry: MatrixEntry;
  readonly onPick: (entry: MatrixEntry) => void;
  /** The width and the height of an entry, in whole CSS pixels; what is too wide then scrolls. Left out, all fit their place. */
  readonly dot?: readonly [width: number, height: number];
}

/** A matrix as a raster in which an entry is picked: by a press, or with the arrow keys from the marked one. */
export function entryPicker({cols, data}: Matrix, options: EntryPickerOptions): HTMLElement {
  const {quantity, layout, colours, entry, onPick, dot, ...text} = options;
  const {width, height} = layout;
  const valueAt = (x: number, y: number) => {
    const at = layout.entryAt(x, y);
    return at ? data[at.row * cols + at.col] : Number.NaN;
  };
  const canvas = raster(width, height, valueAt, colours);
  const {x, y} = layout.placeOf(entry);
  const mark = {left: `${(100 * (x + 0.5)) / width}%`, top: `${(100 * (y + 0.5)) / height}%`};
  const picture = html`<div class="entry-picker" tabindex="0" data-quantity=${quantity}>
    ${canvas}<span class="entry-mark" style=${mark}></span>
  </div>`;

  let now = entry;
  picture.addEventListener("click", (event) => {
    const {left, top, width: across, height: down} = canvas.getBoundingClientRect();
    const toX = Math.floor(((event.clientX - left) * width) / across);
    const toY = Math.floor(((event.clientY - top) * height) / down);
    const picked = layout.entryAt(toX, toY);
    if (picked) onPick(picked);
  });
  picture.addEventListener("keydown", (event) => {
    const move = ARROWS[event.key];
    if (!move) return;
    event.preventDefault();
    const picked = step(layout, now, move);
    if (!picked) return;
    now = picked; // a second key may come before the figure is drawn anew
    onPick(picked);
  });
  const element = figure(picture, text);
  if (dot) {
    canvas.style.width = `${width * dot[0]}px`;
    canvas.style.height = `${height * dot[1]}px`;
    const frame = html`<div class="entry-frame"></div>`;
    picture.replaceWith(frame);
    frame.append(picture);
  }
  return element;
}

/** The next entry in a direction, over gaps; undefined at the edge. */
function step(
  layout: EntryLayout,
  from: MatrixEntry,
  [dx, dy]: readonly [number, number]
): MatrixEntry | undefined {
  const {x, y} = layout.placeOf(from);
  let [toX, toY] = [x + dx, y + dy];
  while (toX >= 0 && toX < layout.width && toY >= 0 && toY < layout.height) {
    const entry = layout.entryAt(toX, toY);
    if (entry) return entry;
    [toX, toY] = [toX + dx, toY + dy];
  }
  return undefined;
}
