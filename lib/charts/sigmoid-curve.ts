import {line} from "d3-shape";
import {html, svg} from "htl";
import {figure} from "./figure.js";
import {read} from "./number.js";
import {plotFrame} from "./plot-frame.js";

/** One hidden unit: where it stands on the curve. */
export interface CurvePlace {
  readonly lin1: number;
  readonly sig1: number;
}

/** The width there is, which unit is marked, and how near to 0 or 1 counts as saturated. */
export interface SigmoidCurveOptions {
  readonly width: number;
  readonly unit: number;
  readonly near: number;
  readonly image: number;
}

const STEPS = 200;

/** The curve of the sigmoid with one image's hidden units on it; the saturated ones stand near the floor and the ceiling. */
export function sigmoidCurve(
  units: readonly CurvePlace[],
  {width, unit, near, image}: SigmoidCurveOptions
): HTMLElement {
  const farthest = Math.max(...units.map(({lin1}) => Math.abs(lin1)));
  const limit = 10 * Math.ceil(farthest / 10);
  const {picture, x, y} = plotFrame({
    width,
    height: 260,
    x: {label: "lin1", domain: [-limit, limit], scale: "linear"},
    y: {label: "sig1", domain: [0, 1], scale: "linear"}
  });
  const curve = Array.from({length: STEPS + 1}, (_, i): [number, number] => {
    const at = limit * ((2 * i) / STEPS - 1);
    return [x(at), y(1 / (1 + Math.exp(-at)))];
  });
  const {lin1, sig1} = units[unit];
  picture.append(
    svg`<g data-quantity="sig1">
      <path class="sigmoid-line" d=${line()(curve)}></path>
      ${units.map((place) => svg`<circle class="sigmoid-unit" r="3" cx=${x(place.lin1)} cy=${y(place.sig1)}></circle>`)}
      <circle class="sigmoid-chosen" r="6" cx=${x(lin1)} cy=${y(sig1)}></circle>
    </g>`
  );
  const low = units.filter((place) => place.sig1 < near).length;
  const high = units.filter((place) => place.sig1 > 1 - near).length;
  const element = figure(picture, {
    title: `The sigmoid, and on it the ${units.length} hidden units of image ${image}; the ring is unit ${unit}`,
    alternative: `sig1 by lin1, an S from 0 to 1. ${low} units are below ${near}, ${high} above ${1 - near}; ${units.length - low - high} lie between. Unit ${unit}: lin1 ${read(lin1)}, sig1 ${read(sig1)}.`
  });
  element.append(
    html`<p class="readout">${low} of the units are below ${near} and ${high} above ${1 - near}; ${units.length - low - high} lie between.</p>`
  );
  return element;
}
