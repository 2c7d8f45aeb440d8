import {line} from "d3-shape";
import {html, svg} from "htl";
import {figure} from "./figure.js";
import {read} from "./number.js";
import {plotFrame} from "./plot-frame.js";

const HEIGHT = 240;

/** A quantity by epoch, drawn as a line or as rings, so that two that are equal can both be seen. */
export interface EpochSeries {
  readonly name: string;
  readonly drawn: "line" | "rings";
  readonly points: readonly EpochPoint[];
}

/** One point of a curve. */
export interface EpochPoint {
  readonly epoch: number;
  readonly y: number;
}

/** The width in pixels, what stands above, the name of the y axis, and where the epochs end at least. */
export interface EpochCurveOptions {
  readonly width: number;
  readonly title: string;
  readonly label: string;
  readonly lastEpoch: number;
}

/** Positive quantities by epoch on a logarithmic scale, drawn without Plot. Points that are not finite are left out. */
export function epochCurve(
  series: readonly EpochSeries[],
  {width, title, label, lastEpoch}: EpochCurveOptions
): HTMLElement {
  const shown = series.map((one) => ({...one, points: one.points.filter(({y}) => y > 0 && y < Infinity)}));
  const all = shown.flatMap(({points}) => points);
  const ys = all.map(({y}) => y);
  const [low, high] = ys.length ? [Math.min(...ys), Math.max(...ys)] : [1, 100];
  const last = Math.max(lastEpoch, ...all.map(({epoch}) => epoch));
  const {picture, x, y} = plotFrame({
    width,
    height: HEIGHT,
    x: {label: "epoch", domain: [0, last], scale: "linear"},
    y: {label, domain: [low / 1.3, high * 1.3], scale: "log"}
  });
  const path = line<EpochPoint>(
    (point) => x(point.epoch),
    (point) => y(point.y)
  );
  for (const {drawn, points} of shown) {
    if (drawn === "rings") picture.append(...points.map((point) => ring(x(point.epoch), y(point.y))));
    else
      picture.append(
        svg`<path class="epoch-line" d=${path(points) ?? ""}></path>`,
        ...points.slice(-1).map((point) => dot(x(point.epoch), y(point.y)))
      );
  }
  return figure(picture, {title, alternative: inWords(shown, label), legend: legend(series)});
}

function ring(x: number, y: number): SVGElement {
  return svg`<circle class="epoch-ring" cx=${x} cy=${y} r="5"></circle>`;
}

function dot(x: number, y: number): SVGElement {
  return svg`<circle class="epoch-dot" cx=${x} cy=${y} r="3"></circle>`;
}

function legend(series: readonly EpochSeries[]): HTMLElement {
  return html`<div class="legend">${series.map(({name, drawn}) => html`<span><span class=${`legend-${drawn}`}></span>${name}</span>`)}</div>`;
}

function inWords(series: readonly EpochSeries[], label: string): string {
  const parts = series
    .filter(({points}) => points.length)
    .map(({name, points}) => {
      const [first, last] = [points[0], points.at(-1)!];
      return `${name}: from ${read(first.y)} at epoch ${first.epoch} to ${read(last.y)} at epoch ${last.epoch}`;
    });
  return parts.length ? `The ${label} by epoch. ${parts.join("; ")}.` : `The ${label} by epoch: nothing yet.`;
}
