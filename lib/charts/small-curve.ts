import {line} from "d3-shape";
import {html, svg} from "htl";
import {figure} from "./figure.js";
import {type Axis, plotFrame} from "./plot-frame.js";

/** One point of a curve. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A point that is marked on a curve, in the colour of what can be touched or in ink, and named beside it. */
export interface CurveMark extends CurvePoint {
  readonly name: string;
  readonly colour: "var(--accent)" | "var(--ink)";
}

/** The width in pixels, the words around the curve, its axes and its marks. */
export interface SmallCurveOptions {
  readonly width: number;
  readonly title: string;
  readonly alternative: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly CurveMark[];
}

const HEIGHT = 240;

/** One line in a frame, drawn without Observable Plot: what lies outside the axes is cut off. */
export function smallCurve(
  points: readonly CurvePoint[],
  {width, title, alternative, x: xAxis, y: yAxis, marks}: SmallCurveOptions
): HTMLElement {
  const {picture, x, y} = plotFrame({width, height: HEIGHT, x: xAxis, y: yAxis});
  const path = line<CurvePoint>(
    (point) => x(point.x),
    (point) => y(point.y)
  );
  const [left, right] = x.range();
  const [bottom, top] = y.range();
  // A nested frame cuts off what is outside; a clip path would need a name of its own on the page.
  picture.append(svg`<svg x=${left} y=${top} width=${right - left} height=${bottom - top} viewBox="${left} ${top} ${right - left} ${bottom - top}" style="overflow: hidden">
    <path d=${path(points)} fill="none" stroke="var(--ink)" stroke-width="1.75"></path>
  </svg>`);
  for (const {colour, ...mark} of marks) {
    const height = Math.max(top, Math.min(bottom, y(mark.y)));
    const beyond = x(mark.x) > (left + right) / 2;
    picture.append(svg`<g>
      <line x1=${x(mark.x)} x2=${x(mark.x)} y1=${height} y2=${bottom} stroke=${colour} stroke-dasharray="2,3"></line>
      <circle cx=${x(mark.x)} cy=${height} r="4.5" fill=${colour}></circle>
      <text x=${x(mark.x) + (beyond ? -9 : 9)} y=${height - 9} text-anchor=${beyond ? "end" : "start"} style=${{fill: colour}}>${mark.name}</text>
    </g>`);
  }
  return figure(html`<div>${picture}</div>`, {title, alternative});
}
