import {line} from "d3-shape";
import {html, svg} from "htl";
import {figure} from "./figure.js";
import {lineLegend} from "./legend.js";
import {read} from "./number.js";
import {plotFrame} from "./plot-frame.js";

/** How far the difference quotient with one ε lies from the hand-written gradient. */
export interface ErrorPoint {
  readonly epsilon: number;
  readonly difference: number;
}

/** The width in pixels, the point that the reader has chosen, and the loss, from which the round-off is estimated. */
export interface ErrorCurveOptions {
  readonly width: number;
  readonly chosen: ErrorPoint;
  readonly loss: number;
}

const UNIT_ROUNDOFF = 2 ** -53; // half the step from 1 to the next float64
const DIFFERENCES = [1e-16, 1] as const; // the same for every weight, so that their curves can be compared
const TITLE = "The difference by ε";

/**
 * The difference between the two gradients by ε, both logarithmic, with what rounding alone may do: u · L / ε.
 * A difference of 0 has no place on such an axis and is left out.
 */
export function errorCurve(
  points: readonly ErrorPoint[],
  {width, chosen, loss}: ErrorCurveOptions
): HTMLElement {
  const seen = points.filter(({difference}) => difference > 0);
  if (seen.length === 0) {
    const none = html`<p class="readout">No ε shows a difference: both gradients are the same number.</p>`;
    return html`<figure><figcaption>${TITLE}</figcaption>${none}</figure>`;
  }
  const roundOff = [1e-12, 1e-1].map((at) => ({epsilon: at, difference: (UNIT_ROUNDOFF * loss) / at}));
  const {picture, x, y} = plotFrame({
    width,
    height: 280,
    x: {label: "ε", domain: [1e-12, 1e-1], scale: "log"},
    y: {label: "difference", domain: DIFFERENCES, scale: "log"}
  });
  y.clamp(true);
  const path = line<ErrorPoint>()
    .x((point) => x(point.epsilon))
    .y((point) => y(point.difference));
  const [bottom, top] = y.range();
  picture.append(
    svg`<path class="error-roundoff" d=${path(roundOff)}></path>`,
    svg`<path class="error-line" d=${path(seen)}></path>`,
    ...seen.map(
      (point) =>
        svg`<circle class="error-dot" r="2" cx=${x(point.epsilon)} cy=${y(point.difference)}></circle>`
    ),
    svg`<line class="error-chosen" x1=${x(chosen.epsilon)} x2=${x(chosen.epsilon)} y1=${top} y2=${bottom}></line>`
  );
  if (chosen.difference > 0) {
    picture.append(
      svg`<circle class="error-chosen-dot" r="6" cx=${x(chosen.epsilon)} cy=${y(chosen.difference)}></circle>`
    );
  }
  return figure(picture, {
    title: TITLE,
    legend: lineLegend([
      {name: "|hand-written − numerical|", colour: "var(--gradient)", dashed: false},
      {name: "round-off, about u · L / ε", colour: "var(--ink-muted)", dashed: true},
      {name: "your ε", colour: "var(--accent)", dashed: false}
    ]),
    alternative: inWords(seen)
  });
}

function inWords(seen: readonly ErrorPoint[]): string {
  const at = ({epsilon, difference}: ErrorPoint) => `${read(difference)} at ε = ${read(epsilon)}`;
  const least = seen.reduce((a, b) => (b.difference < a.difference ? b : a));
  return `The difference is ${at(seen[0])}, ${at(seen.at(-1)!)}, and smallest, ${at(least)}.`;
}
