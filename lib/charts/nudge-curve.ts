import {line} from "d3-shape";
import {svg} from "htl";
import {figure} from "./figure.js";
import {lineLegend} from "./legend.js";
import {read} from "./number.js";
import {plotFrame} from "./plot-frame.js";

/** How the loss changes with a nudge, and how the gradient says that it will. */
export interface NudgeCurveOptions {
  readonly width: number;
  /** The largest nudge to either side. */
  readonly reach: number;
  readonly nudge: number;
  readonly slope: number;
}

const STEPS = 80;

/** The change of the loss by the nudge of one output, with the straight line of the gradient's slope. */
export function nudgeCurve(
  changeAt: (nudge: number) => number,
  {width, reach, nudge, slope}: NudgeCurveOptions
): HTMLElement {
  const nudges = Array.from({length: STEPS + 1}, (_, i) => reach * ((2 * i) / STEPS - 1));
  const heights = nudges.flatMap((at) => [changeAt(at), slope * at]);
  const {picture, x, y} = plotFrame({
    width,
    height: 280,
    x: {label: "nudge", domain: [-reach, reach], scale: "linear"},
    y: {label: "change of the loss", domain: [Math.min(...heights), Math.max(...heights)], scale: "linear"}
  });
  const path = (heightAt: (at: number) => number) => line<number>(x, (at) => y(heightAt(at)))(nudges);
  const straight = (at: number) => slope * at;
  picture.append(
    svg`<line class="nudge-zero" x1=${x(-reach)} x2=${x(reach)} y1=${y(0)} y2=${y(0)}></line>`,
    svg`<path class="nudge-straight" d=${path(straight)}></path>`,
    svg`<path class="nudge-loss" d=${path(changeAt)}></path>`,
    svg`<line class="nudge-missed" x1=${x(nudge)} x2=${x(nudge)} y1=${y(straight(nudge))} y2=${y(changeAt(nudge))}></line>`,
    svg`<circle class="nudge-foretold" r="5" cx=${x(nudge)} cy=${y(straight(nudge))}></circle>`,
    svg`<circle class="nudge-dot" r="5" cx=${x(nudge)} cy=${y(changeAt(nudge))}></circle>`
  );
  return figure(picture, {
    title: "The loss when one output is nudged",
    legend: lineLegend([
      {name: "the loss", colour: "var(--ink)", dashed: false},
      {name: "gradOutput · nudge", colour: "var(--gradient)", dashed: true}
    ]),
    alternative: `With a nudge of ${read(nudge)} the loss changes by ${read(changeAt(nudge))}; the gradient says ${read(straight(nudge))}. The curve of the loss is a bowl, and the gradient is its slope where the nudge is 0.`
  });
}
