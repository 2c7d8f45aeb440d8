import {logDomain} from "./axes.js";
import {type Curve, curves} from "./curves.js";
import {percent, read} from "./number.js";
import type {PlotPoint} from "./plot-frame.js";

/** A named quantity by epoch: x is the epoch. */
export interface EpochCurve extends Curve {
  readonly name: string;
}

/** The width in pixels, what stands above, and the vertical axis: its name, and logarithmic or from 0 to 100 %. */
export interface EpochCurvesOptions {
  readonly width: number;
  readonly title: string;
  readonly label: string;
  readonly scale: "log" | "share";
  /** How many epochs the axis has at least; ten when left out, so that the first steps do not fill the frame. */
  readonly epochs?: number;
}

/** Quantities by epoch, each line with its last point marked. There may be no points yet. */
export function epochCurves(
  all: readonly EpochCurve[],
  {width, title, label, scale, epochs = 10}: EpochCurvesOptions
): HTMLElement {
  const points = all.flatMap(({points}) => points);
  const last = Math.max(epochs, ...points.map(({x}) => x));
  const ends = all.flatMap(({points}) => points.slice(-1));
  return curves(all, {
    width,
    title,
    alternative: `${title}, by epoch: ${inWords(all, scale === "share" ? percent : read)}.`,
    x: {label: "epoch", domain: [0, last], scale: "linear"},
    y: {label, domain: scale === "share" ? [0, 1] : logDomain(points.map(({y}) => y)), scale},
    marks: ends.map((end) => ({...end, colour: "var(--ink)"}))
  });
}

function inWords(all: readonly EpochCurve[], say: (y: number) => string): string {
  const at = ({x, y}: PlotPoint) => `${say(y)} at epoch ${x}`;
  const parts = all
    .filter(({points}) => points.length)
    .map(({name, points}) => {
      const [first, last] = [points[0], points.at(-1)!];
      const highest = points.reduce((a, b) => (b.y > a.y ? b : a));
      const over = highest.y > Math.max(first.y, last.y) ? `, over ${at(highest)},` : "";
      return `${name} from ${at(first)}${over} to ${at(last)}`;
    });
  return parts.length ? parts.join("; ") : "nothing yet";
}
