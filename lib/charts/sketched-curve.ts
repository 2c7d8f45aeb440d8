import {curveMonotoneX, line} from "d3-shape";
import type {PlotFrame, PlotPoint} from "./plot-frame.js";

/** The handles of a sketch in the numbers of the axes, evenly spaced from the first x to the last; heights are shares of the y axis. */
export function handlesOf(heights: readonly number[], {x, y}: PlotFrame): PlotPoint[] {
  const [[x0, x1], [y0, y1]] = [x.range, y.range];
  return heights.map((height, i) => ({
    x: x.invert(x0 + (i / (heights.length - 1)) * (x1 - x0)),
    y: y.invert(y0 + height * (y1 - y0))
  }));
}

/** The smooth line through the handles, as the `d` of a path. */
export function throughHandles(handles: readonly PlotPoint[], {x, y}: PlotFrame): string {
  return line<PlotPoint>()
    .x((point) => x.apply(point.x))
    .y((point) => y.apply(point.y))
    .curve(curveMonotoneX)(handles)!;
}
