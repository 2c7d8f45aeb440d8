// Observable Plot as the pages have it: its own marks, and `plot` with the house's defaults. The one place that knows it.
import {
  type BinOutputs,
  type BinXInputs,
  Mark,
  type Markish,
  binX as plotBinX,
  type RectYOptions,
  plot as svgPlot,
  type Transformed
} from "@observablehq/plot";
import {type FigureOptions, plotFigure} from "./plot-figure.js";

export {
  areaY,
  axisX,
  axisY,
  barX,
  barY,
  binY,
  cell,
  crosshairX,
  dot,
  frame,
  gridX,
  gridY,
  groupX,
  identity,
  line,
  lineY,
  link,
  map,
  normalizeY,
  pointer,
  pointerX,
  pointerY,
  raster,
  rect,
  rectX,
  rectY,
  ruleX,
  ruleY,
  text,
  tickX,
  tip,
  windowY
} from "@observablehq/plot";
export {matrix} from "./matrix-marks.js";
export {pixelTip} from "./pixel-tip.js";
export {svgPlot};

/**
 * A figure from Plot's own options: as wide as its place, drawn anew when that or light and dark changes, with a title, a
 * text alternative and the house's colours (`color: {scheme: "weights"}`). See `FigureOptions`.
 */
export function plot(options: FigureOptions): HTMLElement {
  return plotFigure(svgPlot, options);
}

// So that `Plot.lineY(…).plot({…})` is such a figure too. Plot's types know only its own.
(Mark.prototype as {plot: unknown}).plot = function (
  this: Markish,
  {marks = [], ...options}: FigureOptions = {}
) {
  return plot({...options, marks: [...marks, this]});
};

/** Plot's own, typed for the marks that draw bins upright: their options stand beside the bin's. */
export const binX = plotBinX as (
  outputs: BinOutputs,
  options: BinXInputs<RectYOptions>
) => Transformed<RectYOptions>;
