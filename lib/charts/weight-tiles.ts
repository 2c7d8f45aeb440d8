import type {Matrix} from "../array/matrix.js";
import {figure} from "./figure.js";
import {signedLegend} from "./legend.js";
import {read, whole} from "./number.js";
import {raster} from "./raster.js";
import {colour, signedColours} from "./theme.js";

const SIDE = 28;
const PITCH = SIDE + 1; // a tile and the gap to the next

const MOST_ACROSS = 20;

/** How to draw the tiles. */
export interface WeightTilesOptions {
  /** The width there is, in pixels. */
  readonly width: number;
  /** The weight at the ends of the colour scale. */
  readonly limit: number;
  /** Pixels of the page to a side of a weight; 1 when left out. */
  readonly zoom?: number;
  /** The hidden unit that is framed, and who hears of the unit whose tile is pressed. */
  readonly choice?: {readonly unit: number; readonly onSelect: (unit: number) => void};
}

/** All columns of w1 (784 × hidden) as 28 × 28 tiles in one raster: tile h is what hidden unit h looks for. */
export function weightTiles(w1: Matrix, {width, limit, zoom = 1, choice}: WeightTilesOptions): HTMLElement {
  const across = tilesAcross(w1.cols, width / zoom);
  const down = Math.ceil(w1.cols / across);
  const valueAt = (x: number, y: number) => {
    const [column, row, px, py] = [Math.floor(x / PITCH), Math.floor(y / PITCH), x % PITCH, y % PITCH];
    const unit = row * across + column;
    return px === SIDE || py === SIDE || unit >= w1.cols
      ? Number.NaN
      : w1.data[(py * SIDE + px) * w1.cols + unit];
  };
  const canvas = raster(across * PITCH - 1, down * PITCH - 1, valueAt, signedColours(limit));
  canvas.style.width = `${zoom * canvas.width}px`; // whole pixels a weight: no uneven scaling
  if (choice) {
    frame(canvas, choice.unit, across);
    canvas.addEventListener("click", ({offsetX, offsetY}) => {
      const pitch = (PITCH * canvas.clientWidth) / canvas.width;
      const unit = Math.floor(offsetY / pitch) * across + Math.floor(offsetX / pitch);
      if (unit < w1.cols) choice.onSelect(unit);
    });
  }
  return figure(canvas, {
    title: `w1: what each of the ${w1.cols} hidden units looks for`,
    legend: signedLegend(limit, "weight"),
    alternative: inWords(w1)
  });
}

/** As many tiles in a row as fit and leave no row short: 20 of 200 where there is room, 10 on a phone. */
function tilesAcross(units: number, width: number): number {
  let across = Math.max(1, Math.min(units, MOST_ACROSS, Math.floor((width + 1) / PITCH)));
  while (units % across) across--;
  return across;
}

function frame(canvas: HTMLCanvasElement, unit: number, across: number): void {
  const context = canvas.getContext("2d")!;
  context.strokeStyle = colour("--accent").formatHex();
  context.lineWidth = 2;
  context.strokeRect((unit % across) * PITCH, Math.floor(unit / across) * PITCH, SIDE, SIDE);
}

function inWords({data, cols}: Matrix): string {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const weight of data) {
    if (weight < lowest) lowest = weight;
    if (weight > highest) highest = weight;
  }
  return `${whole(data.length)} weights as ${cols} tiles of 28 × 28, from ${read(lowest)} to ${read(highest)}.`;
}
