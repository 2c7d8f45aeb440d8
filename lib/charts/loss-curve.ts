import {epochAxis, FRAME, logTicks} from "./axes.js";
import {figure} from "./figure.js";
import {read} from "./number.js";
import {dot, lineY, pointerX, ruleX, svgPlot, tip} from "./plot.js";

/** What a curve is drawn from: one point an epoch. */
export interface LossPoint {
  readonly epoch: number;
  readonly loss: number;
  readonly learningRate: number | undefined;
}

/** How to draw it: the width in pixels, and a log or linear loss. */
export interface LossCurveOptions {
  readonly width: number;
  readonly scale: "log" | "linear";
}

/** The training loss by epoch, with the value under the pointer. */
export function lossCurve(points: readonly LossPoint[], {width, scale}: LossCurveOptions): HTMLElement {
  const picture = svgPlot({
    width,
    height: 260,
    ...FRAME,
    x: epochAxis(points.at(-1)!.epoch),
    y: {
      type: scale,
      label: "loss",
      grid: true,
      ...(scale === "log" ? logTicks(points.map(({loss}) => loss)) : {ticks: 5, zero: true})
    },
    marks: [
      lineY(points, {x: "epoch", y: "loss", stroke: "var(--ink)", strokeWidth: 1.75}),
      dot(points.slice(-1), {x: "epoch", y: "loss", r: 3, fill: "var(--ink)"}),
      ruleX(points, pointerX({x: "epoch", py: "loss", stroke: "var(--ink-faint)"})),
      tip(
        points,
        pointerX({x: "epoch", y: "loss", title: tipText, fill: "var(--page)", stroke: "var(--ink-faint)"})
      )
    ]
  });
  return figure(picture, {title: "Loss on the training images", alternative: inWords(points)});
}

function tipText({epoch, loss, learningRate}: LossPoint): string {
  const rate = learningRate === undefined ? "" : `\nreached at learning rate ${read(learningRate)}`;
  return `epoch ${epoch}\nloss ${read(loss)}${rate}`;
}

function inWords(points: readonly LossPoint[]): string {
  const [first, last] = [points[0], points.at(-1)!];
  if (points.length === 1) return `The loss is ${read(first.loss)} before training.`;
  const highest = points.reduce((a, b) => (b.loss > a.loss ? b : a));
  const peak =
    highest.epoch === first.epoch || highest.epoch === last.epoch
      ? ""
      : `, over ${read(highest.loss)} at epoch ${highest.epoch}`;
  return `The loss goes from ${read(first.loss)} at epoch ${first.epoch}${peak} to ${read(last.loss)} at epoch ${last.epoch}.`;
}
