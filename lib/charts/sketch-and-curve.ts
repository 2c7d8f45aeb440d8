import {line} from "d3-shape";
import {svg} from "htl";
import {figure} from "./figure.js";
import {lineLegend} from "./legend.js";
import {read} from "./number.js";
import {type PlotPoint, plotFrame} from "./plot-frame.js";
import {SKETCH_HEIGHT, type SketchOptions} from "./sketch.js";
import {handlesOf, throughHandles} from "./sketched-curve.js";

/** The sketch with the curve that was to be foreseen drawn over it. */
export function sketchAndCurve(
  heights: readonly number[],
  actual: readonly PlotPoint[],
  {title, ...options}: SketchOptions
): HTMLElement {
  const frame = plotFrame({...options, height: SKETCH_HEIGHT});
  const sketched = handlesOf(heights, frame);
  const curve = line<PlotPoint>()
    .x(({x}) => frame.x.apply(x))
    .y(({y}) => frame.y.apply(y));
  frame.picture.append(
    svg`<path class="sketch-line" d=${throughHandles(sketched, frame)}></path>`,
    svg`<path class="actual-line" d=${curve(actual)}></path>`
  );
  return figure(frame.picture, {
    title,
    legend: lineLegend([
      {name: "your sketch", colour: "var(--accent)", dashed: true},
      {name: "what happens", colour: "var(--ink)", dashed: false}
    ]),
    alternative: `Your sketch goes ${fromTo(sketched)}; what happens goes ${fromTo(actual)} (${options.y.label}).`
  });
}

function fromTo(points: readonly PlotPoint[]): string {
  const [first, last] = [points[0], points.at(-1)!];
  return `from ${read(first.y)} to ${read(last.y)}`;
}
