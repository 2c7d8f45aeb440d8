import type {Scale, ScaleOptions} from "@observablehq/plot";
import {FRAME} from "./axes.js";
import {svgPlot} from "./plot.js";

/** A point of a plot, in the numbers of its axes. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** One axis: its name with its unit, the numbers at its two ends, and how the numbers between are spaced. */
export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  readonly scale: "linear" | "log";
}

/** The size of a plot in pixels, and its axes. */
export interface PlotFrameOptions {
  readonly width: number;
  readonly height: number;
  readonly x: Axis;
  readonly y: Axis;
}

/** Where the numbers of an axis lie, in pixels. `range` holds the pixels at its two ends. */
export interface AxisScale {
  apply(number: number): number;
  invert(pixel: number): number;
  readonly range: readonly [number, number];
}

/** A plot with axes and nothing in it yet. */
export interface PlotFrame {
  readonly picture: Element;
  readonly x: AxisScale;
  readonly y: AxisScale;
}

/** Axes, grid lines and numbers: a plot to draw into by hand. */
export function plotFrame({width, height, x, y}: PlotFrameOptions): PlotFrame {
  const picture = svgPlot({width, height, ...FRAME, x: asPlotHasIt(x), y: {...asPlotHasIt(y), grid: true}});
  return {picture, x: axisScale(picture.scale("x")!), y: axisScale(picture.scale("y")!)};
}

function asPlotHasIt({label, domain, scale}: Axis): ScaleOptions {
  return {label, domain: [...domain], type: scale};
}

function axisScale({apply, invert, range}: Scale): AxisScale {
  return {apply, invert: invert!, range: range as unknown as AxisScale["range"]};
}
