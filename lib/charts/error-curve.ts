import {html} from "htl";
import {FRAME, logTicks} from "./axes.js";
import {figure} from "./figure.js";
import {lineLegend} from "./legend.js";
import {read} from "./number.js";
import {dot, line, pointerX, ruleX, svgPlot, tip} from "./plot.js";

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
const TITLE = "The difference by ε";
const AT = {x: "epsilon", y: "difference"};

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
  const picture = svgPlot({
    width,
    height: 280,
    ...FRAME,
    x: {type: "log", label: "ε", ...logTicks([1e-12, 1e-1])},
    // The same ends for every weight, so that their curves can be compared.
    y: {type: "log", label: "difference", grid: true, clamp: true, ...logTicks([1e-16, 1])},
    marks: [
      line(roundOff, {...AT, stroke: "var(--ink-muted)", strokeDasharray: "5,4"}),
      line(seen, {...AT, stroke: "var(--gradient)", strokeWidth: 2}),
      dot(seen, {...AT, className: "error-dots", r: 2, fill: "var(--gradient)"}),
      ruleX([chosen], {x: "epsilon", stroke: "var(--accent)"}),
      dot(
        [chosen].filter(({difference}) => difference > 0),
        {
          ...AT,
          r: 6,
          stroke: "var(--accent)",
          strokeWidth: 2.5
        }
      ),
      tip(
        seen,
        pointerX({
          ...AT,
          title: ({epsilon, difference}: ErrorPoint) => `ε ${read(epsilon)}\ndifference ${read(difference)}`,
          fill: "var(--page)",
          stroke: "var(--ink-faint)"
        })
      )
    ]
  });
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
