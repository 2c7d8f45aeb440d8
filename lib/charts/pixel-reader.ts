import {html} from "htl";
import {ARROWS} from "./arrows.js";
import {digitPicture} from "./digit-picture.js";
import {figure} from "./figure.js";
import {inkCell} from "./ink-cell.js";

/** A pixel's place in an image, each from 0 to 27. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const SIDE = 28;
const REACH = 3; // numbers to each side of the pixel that is read

/** What the image is called, the place that is read, and who hears of another. */
export interface PixelReaderOptions {
  readonly title: string;
  readonly place: Place;
  readonly onMove: (place: Place) => void;
}

/** One image of 784 bytes, enlarged, and beside it the numbers around one pixel: under the pointer, or by arrow keys. */
export function pixelReader(image: Uint8Array, {title, place, onMove}: PixelReaderOptions): HTMLElement {
  const canvas = digitPicture(image);
  const {x, y} = place;
  const value = image[y * SIDE + x];
  const frame = {left: `${(100 * x) / SIDE}%`, top: `${(100 * y) / SIDE}%`};
  const picture = html`<div class="pixel-reader" tabindex="0">
    <span class="pixel-image">${canvas}<span class="pixel-mark" style=${frame}></span></span>
    <span class="pixel-numbers">${window7(image, place)}</span>
  </div>`;
  let now = place; // a second key may come before the figure is drawn anew
  const moveTo = (toX: number, toY: number) => {
    const next = {x: clamp(toX), y: clamp(toY)};
    if (next.x === now.x && next.y === now.y) return;
    now = next;
    onMove(next);
  };
  const point = ({offsetX, offsetY}: PointerEvent) =>
    moveTo(
      Math.floor((offsetX * SIDE) / canvas.clientWidth),
      Math.floor((offsetY * SIDE) / canvas.clientHeight)
    );
  canvas.addEventListener("pointermove", point);
  canvas.addEventListener("pointerdown", point);
  picture.addEventListener("keydown", (event) => {
    const move = ARROWS[event.key];
    if (!move) return;
    event.preventDefault();
    moveTo(now.x + move[0], now.y + move[1]);
  });
  const element = figure(picture, {
    title,
    alternative: `${title}. The pixel in row ${y}, column ${x} is ${value}. Arrow keys read the others.`
  });
  element.append(html`<p class="readout">Row ${y}, column ${x}: ${value}.</p>`);
  return element;
}

/** The pixel's numbers and its neighbours', 7 × 7; outside of the image there are none. */
function window7(image: Uint8Array, {x, y}: Place): HTMLElement[] {
  const steps = Array.from({length: 2 * REACH + 1}, (_, i) => i - REACH);
  return steps.flatMap((dy) =>
    steps.map((dx) => {
      const [atX, atY] = [x + dx, y + dy];
      const there = atX === clamp(atX) && atY === clamp(atY);
      const value = there ? image[atY * SIDE + atX] : undefined;
      const style = value === undefined ? {} : inkCell(value / 255);
      return html`<span data-read=${dx === 0 && dy === 0 ? "" : null} style=${style}>${value ?? ""}</span>`;
    })
  );
}

function clamp(place: number): number {
  return Math.max(0, Math.min(SIDE - 1, place));
}
