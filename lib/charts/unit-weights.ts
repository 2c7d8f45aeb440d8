import {html} from "htl";
import type {Matrix} from "../array/matrix.js";
import {ARROWS} from "./arrows.js";
import {figure} from "./figure.js";
import {read} from "./number.js";
import {raster} from "./raster.js";
import {signedColours} from "./theme.js";

const SIDE = 28;

/** A pixel's place in an image, each from 0 to 27. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Which hidden unit, the weight at the ends of the colour scale, the place that is read, and who hears of another. */
export interface UnitWeightsOptions {
  readonly unit: number;
  readonly limit: number;
  readonly place: Place;
  readonly onMove: (place: Place) => void;
}

/**
 * One hidden unit's 784 weights, enlarged. The line below it reads the weight at one place:
 * the one under the pointer; with the keyboard, arrow keys move it.
 */
export function unitWeights(w1: Matrix, {unit, limit, place, onMove}: UnitWeightsOptions): HTMLElement {
  const weight = (x: number, y: number) => w1.data[(y * SIDE + x) * w1.cols + unit];
  const canvas = raster(SIDE, SIDE, weight, signedColours(limit));
  canvas.classList.add("unit-weights");
  canvas.tabIndex = 0;

  const readout = html`<p class="readout"></p>`;
  let {x, y} = place;
  const tell = () => {
    readout.textContent = `row ${y}, column ${x}: ${read(weight(x, y))}`;
  };
  const moveTo = (toX: number, toY: number) => {
    [x, y] = [clamp(toX), clamp(toY)];
    onMove({x, y});
    tell();
  };
  tell();
  canvas.addEventListener("pointermove", ({offsetX, offsetY}) => {
    moveTo(
      Math.floor((offsetX * SIDE) / canvas.clientWidth),
      Math.floor((offsetY * SIDE) / canvas.clientHeight)
    );
  });
  canvas.addEventListener("keydown", (event) => {
    const move = ARROWS[event.key];
    if (!move) return;
    event.preventDefault();
    moveTo(x + move[0], y + move[1]);
  });

  const element = figure(canvas, {
    title: `Unit ${unit} of w1, enlarged`,
    alternative: `The 784 weights from the pixels to hidden unit ${unit}. Arrow keys read them one by one.`
  });
  element.append(readout);
  return element;
}

function clamp(place: number): number {
  return Math.max(0, Math.min(SIDE - 1, place));
}
