import {html} from "htl";
import {figure} from "./figure.js";
import {signedLegend} from "./legend.js";
import {raster} from "./raster.js";
import {signedColours} from "./theme.js";

const SIDE = 28;

/** A row of pictures of the same hidden units: their weights at one time, 784 numbers a unit. */
export interface PictureRow {
  readonly name: string;
  readonly weights: readonly ArrayLike<number>[];
}

/** How to draw them, and what to tell of them. */
export interface WeightPicturesOptions {
  readonly limit: number;
  readonly title: string;
  readonly alternative: string;
}

/** Weights as 28 × 28 tiles, a named row for each time, all on one colour scale. */
export function weightPictures(
  rows: readonly PictureRow[],
  {limit, title, alternative}: WeightPicturesOptions
): HTMLElement {
  const colours = signedColours(limit);
  const tile = (weights: ArrayLike<number>) => raster(SIDE, SIDE, (x, y) => weights[y * SIDE + x], colours);
  const picture = html`<div class="weight-pictures">${rows.map(
    ({name, weights}) => html`<div><span>${name}</span>${weights.map(tile)}</div>`
  )}</div>`;
  return figure(picture, {title, alternative, legend: signedLegend(limit, "weight")});
}
