import {line} from "d3-shape";
import {html, svg} from "htl";
import {figure} from "./figure.js";
import {type Axis, type PlotFrame, type PlotPoint, plotFrame} from "./plot-frame.js";

/** A quantity as a line or as dashes. */
export interface Curve {
  /** What the legend calls it; left out, it is not in the legend. */
  readonly name?: string;
  readonly drawn: "line" | "dashes";
  readonly points: readonly PlotPoint[];
}

/** A dot, in the colour of what can be touched or in ink. A name stands beside it, with a line down to the x axis. */
export interface CurveMark extends PlotPoint {
  readonly name?: string;
  readonly colour: "var(--accent)" | "var(--ink)";
}

/** The width in pixels, the words around the curves, their axes, and the dots on them. */
export interface CurvesOptions {
  readonly width: number;
  readonly title: string;
  readonly alternative: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly CurveMark[];
}

const HEIGHT = 220;

/**
 * A few curves in one frame, drawn without Observable Plot. What lies outside the axes is cut off; a point that has no
 * place on them, such as 0 on a logarithmic one, is left out.
 */
export function curves(
  all: readonly Curve[],
  {width, title, alternative, marks, ...axes}: CurvesOptions
): HTMLElement {
  const frame = plotFrame({width, height: HEIGHT, ...axes});
  const hasPlace = ({x, y}: PlotPoint) => Number.isFinite(frame.x(x)) && Number.isFinite(frame.y(y));
  const placed = all.map((curve) => ({...curve, points: curve.points.filter(hasPlace)}));
  frame.picture.append(lines(placed, frame), ...marks.filter(hasPlace).map((one) => mark(one, frame)));
  const named = all.filter(({name}) => name !== undefined);
  return figure(frame.picture, {title, alternative, legend: named.length ? legend(named) : undefined});
}

/** A nested frame cuts off what is outside; a clip path would need a name of its own on the page. */
function lines(all: readonly Curve[], {x, y}: PlotFrame): SVGElement {
  const [[left, right], [bottom, top]] = [x.range(), y.range()];
  const box = [left, top - 1, right - left, bottom - top + 2]; // a line along an edge keeps its whole width
  const path = line<PlotPoint>(
    (point) => x(point.x),
    (point) => y(point.y)
  );
  return svg`<svg x=${box[0]} y=${box[1]} width=${box[2]} height=${box[3]} viewBox=${box.join(" ")} style="overflow: hidden">
    ${all.map(
      ({drawn, points}) => svg`<path class="curve-line" data-drawn=${drawn} d=${path(points) ?? ""}></path>`
    )}
  </svg>`;
}

function mark({name, colour, ...point}: CurveMark, {x, y}: PlotFrame): SVGElement {
  const [[left, right], [bottom, top]] = [x.range(), y.range()];
  const [across, height] = [x(point.x), Math.max(top, Math.min(bottom, y(point.y)))];
  if (name === undefined) return svg`<circle cx=${across} cy=${height} r="3" fill=${colour}></circle>`;
  const beyond = across > (left + right) / 2;
  return svg`<g>
    <line x1=${across} x2=${across} y1=${height} y2=${bottom} stroke=${colour} stroke-dasharray="2,3"></line>
    <circle cx=${across} cy=${height} r="4.5" fill=${colour}></circle>
    <text x=${across + (beyond ? -9 : 9)} y=${height - 9} text-anchor=${beyond ? "end" : "start"} style=${{fill: colour}}>${name}</text>
  </g>`;
}

function legend(named: readonly Curve[]): HTMLElement {
  return html`<div class="legend">${named.map(({name, drawn}) => html`<span><span class="legend-line" data-drawn=${drawn}></span>${name}</span>`)}</div>`;
}
