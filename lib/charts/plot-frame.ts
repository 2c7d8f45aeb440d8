import {type ScaleContinuousNumeric, scaleLinear, scaleLog} from "d3-scale";
import {svg} from "htl";
import {FRAME, logTicks} from "./axes.js";

/** A point of a plot, in the numbers of its axes. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** One axis: its name with its unit, the numbers at its two ends, and how the numbers between are spaced. */
export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  /** A share is linear, and told as a percentage. */
  readonly scale: "linear" | "log" | "share";
}

/** The size of a plot in pixels, and its axes. */
export interface PlotFrameOptions {
  readonly width: number;
  readonly height: number;
  readonly x: Axis;
  readonly y: Axis;
}

/** A plot with axes and nothing in it yet. */
export interface PlotFrame {
  readonly picture: SVGElement;
  /** From the numbers of each axis to pixels; `invert` goes back. */
  readonly x: ScaleContinuousNumeric<number, number>;
  readonly y: ScaleContinuousNumeric<number, number>;
}

/** Axes, grid lines and numbers for a plot that is drawn without Observable Plot. */
export function plotFrame({width, height, x: xAxis, y: yAxis}: PlotFrameOptions): PlotFrame {
  const [left, right] = [FRAME.marginLeft, width - FRAME.marginRight];
  const [top, bottom] = [FRAME.marginTop, height - FRAME.marginBottom];
  const x = scaleOf(xAxis).range([left, right]);
  const y = scaleOf(yAxis).range([bottom, top]);
  const across = ticksOf(xAxis, x, Math.min(6, Math.floor(width / 80)));
  const up = ticksOf(yAxis, y, 5);
  const picture = svg`<svg class="plot" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <g class="plot-grid">${up.map(({at}) => svg`<line x1=${left} x2=${right} y1=${y(at)} y2=${y(at)}></line>`)}</g>
    <g class="plot-ticks" text-anchor="end">${up.map(({at, text}) => svg`<text x=${left - 8} y=${y(at)} dy="0.35em">${text}</text>`)}</g>
    <g class="plot-ticks" text-anchor="middle">${across.map(({at, text}) => svg`<text x=${x(at)} y=${bottom + 18}>${text}</text>`)}</g>
    <line class="plot-axis" x1=${left} x2=${right} y1=${bottom} y2=${bottom}></line>
    <text class="plot-label" x="0" y="14">↑ ${yAxis.label}</text>
    <text class="plot-label" x=${right} y=${height - 4} text-anchor="end">${xAxis.label} →</text>
  </svg>`;
  return {picture, x, y};
}

function scaleOf({domain, scale}: Axis): ScaleContinuousNumeric<number, number> {
  return scale === "log" ? scaleLog(domain, [0, 1]) : scaleLinear(domain, [0, 1]);
}

function ticksOf({domain, scale}: Axis, axis: ScaleContinuousNumeric<number, number>, count: number) {
  if (scale === "share") return axis.ticks(count).map((at) => ({at, text: `${Math.round(100 * at)} %`}));
  const {ticks, tickFormat} =
    scale === "log" ? logTicks(domain) : {ticks: axis.ticks(count), tickFormat: axis.tickFormat(count)};
  return ticks.map((at) => ({at, text: tickFormat(at)}));
}
