import {scaleLinear, scaleLog} from "d3-scale";
import {line} from "d3-shape";
import {svg} from "htl";
import {logTicks} from "./axes.js";
import {figure} from "./figure.js";
import {type LineEntry, lineLegend} from "./legend.js";

/** One line: a value for each epoch, epoch 0 first. */
export interface Series extends LineEntry {
  readonly values: readonly number[];
}

/** What a set of curves is drawn with: sizes in pixels, and what its vertical axis is. */
export interface EpochCurvesOptions {
  readonly width: number;
  readonly title: string;
  readonly alternative: string;
  readonly axis: "log" | "share";
}

const FEWEST = 10; // epochs on the axis, so that the first steps do not fill the frame
const HEIGHT = 150;
const MARGIN = {left: 44, right: 12, top: 8, bottom: 34};

/** Curves by epoch in little room, without a pointer, each with its last point marked. No series may be empty. */
export function epochCurves(
  series: readonly Series[],
  {width, title, alternative, axis}: EpochCurvesOptions
): HTMLElement {
  const values = series.flatMap(({values}) => values);
  const epochs = Math.max(FEWEST, ...series.map(({values}) => values.length - 1));
  const x = scaleLinear([0, epochs], [MARGIN.left, width - MARGIN.right]);
  const room = [HEIGHT - MARGIN.bottom, MARGIN.top];
  const y =
    axis === "log" ? scaleLog([Math.min(...values), Math.max(...values)], room) : scaleLinear([0, 1], room);
  const path = line<number>((_, epoch) => x(epoch), y);
  const picture = svg`<svg width=${width} height=${HEIGHT} viewBox=${`0 0 ${width} ${HEIGHT}`} class="epoch-curves">
    ${ticksOf(values, axis).map(({at, text}) => svg`<g transform=${`translate(0,${y(at)})`}><line x1=${MARGIN.left} x2=${width - MARGIN.right}></line><text x=${MARGIN.left - 6} dy="0.32em" text-anchor="end">${text}</text></g>`)}
    ${x.ticks(4).map((epoch) => svg`<text x=${x(epoch)} y=${HEIGHT - MARGIN.bottom + 15} text-anchor="middle">${epoch}</text>`)}
    <text x=${(MARGIN.left + width - MARGIN.right) / 2} y=${HEIGHT - 4} text-anchor="middle">epoch</text>
    ${series.map(({values, colour, dashed}) => svg`<path d=${path([...values])} fill="none" stroke=${colour} stroke-width="1.75" stroke-dasharray=${dashed ? "5,4" : null}></path><circle cx=${x(values.length - 1)} cy=${y(values.at(-1)!)} r="3" fill=${colour}></circle>`)}
  </svg>`;
  return figure(picture, {title, alternative, legend: lineLegend(series)});
}

/** Where the horizontal lines lie, and what they are called. */
function ticksOf(values: readonly number[], axis: EpochCurvesOptions["axis"]) {
  if (axis === "share") return [0, 0.25, 0.5, 0.75, 1].map((at) => ({at, text: `${100 * at} %`}));
  const {ticks, tickFormat} = logTicks(values);
  return ticks.map((at) => ({at, text: tickFormat(at)}));
}
