import {scaleLinear, scaleLog} from "d3-scale";
import {svg} from "htl";
import {figure} from "./figure.js";

/** One bar: measured on the reader's machine, recorded elsewhere, or a limit that was estimated. */
export interface SpeedBar {
  readonly name: string;
  readonly value: number;
  readonly kind: "here" | "recorded" | "limit";
}

/** Bars under one heading. */
export interface SpeedGroup {
  readonly heading?: string | undefined;
  readonly bars: readonly SpeedBar[];
}

/** The width in pixels, what the numbers are and how they are said, and how the axis is spaced. */
export interface SpeedBarsOptions {
  readonly width: number;
  readonly title: string;
  readonly unit: string;
  readonly say: (value: number) => string;
  readonly scale: "linear" | "log";
  readonly legend?: Element | undefined;
}

const ROW = 38;
const HEADING = 30;
const AXIS = 44;

/** Speeds as bars, each with its name and its number above it. A logarithmic axis begins at a power of ten. */
export function speedBars(
  groups: readonly SpeedGroup[],
  {width, title, unit, say, scale, legend}: SpeedBarsOptions
): HTMLElement {
  const {x, ticks} = axisOf(
    groups.flatMap(({bars}) => bars.map(({value}) => value)),
    scale
  );
  x.range([0, width - 1]);
  const rows: SVGElement[] = [];
  let y = 0;
  for (const {heading, bars} of groups) {
    if (heading) {
      y += HEADING;
      rows.push(svg`<text class="speed-heading" x="0" y=${y - 8}>${heading}</text>`);
    }
    for (const {name, value, kind} of bars) {
      rows.push(svg`<g transform=${`translate(0,${y})`}>
        <text x="0" y="15">${name}</text><text x=${width} y="15" text-anchor="end">${say(value)}</text>
        <rect class="speed-bar" data-kind=${kind} x="0.5" y="20.5" width=${Math.max(1, x(value))} height="10"></rect>
      </g>`);
      y += ROW;
    }
  }
  const height = y + AXIS;
  const picture = svg`<svg class="speed-bars" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}>
    <g class="plot-grid">${ticks.map((tick) => svg`<line x1=${x(tick)} x2=${x(tick)} y1="0" y2=${y + 4}></line>`)}</g>
    ${rows}
    <g class="speed-ticks">${ticks.map((tick) => svg`<text x=${x(tick)} y=${y + 20} text-anchor=${anchor(x(tick), width)}>${say(tick)}</text>`)}
      <text x=${width} y=${height - 4} text-anchor="end">${unit} →</text></g>
  </svg>`;
  return figure(picture, {title, legend, alternative: `${title}, ${unit}: ${inWords(groups, say)}.`});
}

/** From zero, or from the power of ten below the smallest; with a tick at round numbers, or at powers of ten. */
function axisOf(values: readonly number[], scale: SpeedBarsOptions["scale"]) {
  const largest = Math.max(...values);
  if (scale === "linear") {
    const x = scaleLinear([0, largest], [0, 1]).nice(4);
    return {x, ticks: x.ticks(4)};
  }
  const lowest = Math.floor(Math.log10(Math.min(...values)) - 0.1); // so that the shortest bar can be seen
  const count = Math.floor(Math.log10(largest)) - lowest + 1;
  return {
    x: scaleLog([10 ** lowest, largest], [0, 1]),
    ticks: Array.from({length: count}, (_, i) => 10 ** (lowest + i))
  };
}

/** The first and the last tick's numbers stay within the picture. */
function anchor(at: number, width: number): string {
  return at < 20 ? "start" : at > width - 30 ? "end" : "middle";
}

function inWords(groups: readonly SpeedGroup[], say: (value: number) => string): string {
  return groups
    .map(({heading, bars}) => {
      const list = bars.map(({name, value}) => `${name} ${say(value)}`).join(", ");
      return heading ? `${heading}: ${list}` : list;
    })
    .join("; ");
}
