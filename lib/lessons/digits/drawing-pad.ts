import {html, svg} from "htl";
import {draw, type GreyImage, type InkPoint} from "../../digits/draw.js";
import type {Changing} from "../../notebook/change.js";
import {createChoice} from "../../notebook/change.js";

const SIDE = 280; // units of the pad, whatever its size on the page
const RADIUS = 11; // half the width of the pen: 1.1 pixels of 28

/** A sheet to draw on. */
export interface DrawingPad extends Changing {
  readonly element: HTMLElement;
  /** What is on the sheet, one pixel a unit; undefined while it is empty. */
  readonly image: GreyImage | undefined;
  clear(): void;
}

/** A sheet that takes ink from a mouse, a finger or a pen. The page still scrolls everywhere but on the sheet. */
export function drawingPad(): DrawingPad {
  const strokes = createChoice<readonly (readonly InkPoint[])[]>([]);
  const lines = svg`<g class="pad-ink"></g>`;
  const sheet = svg`<svg class="pad" viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="A sheet to draw a digit on, with a mouse, a finger or a pen.">${lines}</svg>`;

  const pointAt = ({clientX, clientY}: PointerEvent): InkPoint => {
    const {left, top, width, height} = sheet.getBoundingClientRect();
    const place = (share: number) => Math.max(0, Math.min(SIDE, SIDE * share));
    return {x: place((clientX - left) / width), y: place((clientY - top) / height), radius: RADIUS};
  };
  sheet.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    sheet.setPointerCapture(event.pointerId);
    strokes.choose([...strokes.value, [pointAt(event)]]);
  });
  sheet.addEventListener("pointermove", (event) => {
    if (!sheet.hasPointerCapture(event.pointerId)) return;
    const last = strokes.value.at(-1)!;
    // A fast pen is heard of less often than it moves: the points between come along.
    const passed = event.getCoalescedEvents?.() ?? [];
    const points = (passed.length ? passed : [event]).map(pointAt);
    strokes.choose([...strokes.value.slice(0, -1), [...last, ...points]]);
  });
  strokes.subscribe(() => {
    const paths = strokes.value.map(
      (stroke) => svg`<polyline points=${pathOf(stroke)} stroke-width=${2 * RADIUS}></polyline>`
    );
    lines.replaceChildren(...paths);
  });
  return {
    element: html`<div class="pad-frame">${sheet}</div>`,
    get image() {
      return strokes.value.length ? draw(strokes.value) : undefined;
    },
    clear: () => strokes.choose([]),
    subscribe: strokes.subscribe
  };
}

/** The corners of a stroke; a single point is said twice, so that it has a round dot's two ends. */
function pathOf(stroke: readonly InkPoint[]): string {
  const points = stroke.length === 1 ? [stroke[0], stroke[0]] : stroke;
  return points.map(({x, y}) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
}
