import {epochAxis, FRAME} from "./axes.js";
import {figure} from "./figure.js";
import {lineLegend} from "./legend.js";
import {percent} from "./number.js";
import {dot, lineY, pointerX, ruleX, ruleY, svgPlot, tip} from "./plot.js";

/** One point an epoch; accuracies are shares, 0 to 1. */
export interface AccuracyPoint {
  readonly epoch: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
}

const CHANCE = 0.1; // ten classes, about equally many of each

/** The accuracy by epoch: training images solid, test images dashed. */
export function accuracyCurve(
  points: readonly AccuracyPoint[],
  {width}: {readonly width: number}
): HTMLElement {
  const last = points.at(-1)!;
  const picture = svgPlot({
    width,
    height: 220,
    ...FRAME,
    x: epochAxis(last.epoch),
    y: {label: "read correctly", domain: [0, 1], tickFormat: "%", ticks: 5, grid: true},
    marks: [
      ruleY([CHANCE], {stroke: "var(--ink-faint)", strokeDasharray: "1,4"}),
      lineY(points, {x: "epoch", y: "trainAccuracy", stroke: "var(--ink)", strokeWidth: 1.75}),
      lineY(points, {
        x: "epoch",
        y: "testAccuracy",
        stroke: "var(--ink)",
        strokeWidth: 1.75,
        strokeDasharray: "5,4"
      }),
      dot(points.slice(-1), {x: "epoch", y: "trainAccuracy", r: 3, fill: "var(--ink)"}),
      dot(points.slice(-1), {x: "epoch", y: "testAccuracy", r: 3, fill: "var(--ink)"}),
      ruleX(points, pointerX({x: "epoch", stroke: "var(--ink-faint)"})),
      tip(
        points,
        pointerX({
          x: "epoch",
          y: "trainAccuracy",
          title: tipText,
          fill: "var(--page)",
          stroke: "var(--ink-faint)"
        })
      )
    ]
  });
  return figure(picture, {
    title: "Images read correctly",
    legend: lineLegend([
      {name: "training images", colour: "var(--ink)", dashed: false},
      {name: "test images", colour: "var(--ink)", dashed: true},
      {name: "chance, 10 %", colour: "var(--ink-faint)", dashed: true}
    ]),
    alternative: `At epoch ${last.epoch} the network reads ${percent(last.trainAccuracy)} of the training images and ${percent(last.testAccuracy)} of the test images correctly; chance is 10 %.`
  });
}

function tipText({epoch, trainAccuracy, testAccuracy}: AccuracyPoint): string {
  return `epoch ${epoch}\ntraining ${percent(trainAccuracy)}\ntest ${percent(testAccuracy)}`;
}
