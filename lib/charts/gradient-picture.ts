import type {Matrix} from "../array/matrix.js";
import {shape} from "../array/matrix.js";
import type {EntryLayout} from "./entry-layout.js";
import {figure} from "./figure.js";
import {gradientLegend} from "./legend.js";
import {read} from "./number.js";
import {raster} from "./raster.js";
import {gradientColours} from "./theme.js";
import {weightLimit} from "./weight-limit.js";

/** What the gradient is called, how its entries lie, and what a row and a column are. */
export interface GradientPictureOptions {
  readonly name: string;
  readonly title: string;
  readonly layout: EntryLayout;
}

/** All entries of one gradient, as a raster in the colours of gradients. */
export function gradientPicture(
  gradient: Matrix,
  {name, title, layout}: GradientPictureOptions
): HTMLElement {
  const limit = weightLimit(gradient);
  const valueAt = (x: number, y: number) => {
    const entry = layout.entryAt(x, y);
    return entry ? gradient.data[entry.row * gradient.cols + entry.col] : Number.NaN;
  };
  const canvas = raster(layout.width, layout.height, valueAt, gradientColours(limit));
  canvas.classList.add("gradient-picture");
  canvas.dataset.quantity = name;
  return figure(canvas, {
    title,
    legend: gradientLegend(limit, name),
    alternative: `${name}, ${shape(gradient)}: ${inWords(gradient)}`
  });
}

function inWords({data}: Matrix): string {
  const [lowest, highest] = [Math.min(...data), Math.max(...data)];
  const large = Math.max(-lowest, highest);
  const small = data.filter((x) => Math.abs(x) < large / 100).length;
  return `from ${read(lowest)} to ${read(highest)}; ${small} of ${data.length} entries are smaller than a hundredth of the largest.`;
}
