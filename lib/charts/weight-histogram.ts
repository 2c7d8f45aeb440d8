import {line} from "d3-shape";
import {svg} from "htl";
import {figure} from "./figure.js";
import {lineLegend} from "./legend.js";
import {percent} from "./number.js";
import {plotFrame} from "./plot-frame.js";

/** How the weights are spread: the share in each bin of `binWidth` from −limit to limit. */
export interface Spread {
  readonly shares: readonly number[];
  readonly limit: number;
  readonly binWidth: number;
}

/** Counts the weights in bins of `binWidth`; what lies beyond ±limit is in no bin. */
export function spread(weights: Float64Array, limit: number, binWidth: number): Spread {
  const counts: number[] = Array(Math.round((2 * limit) / binWidth)).fill(0);
  for (const weight of weights) {
    const bin = Math.floor((weight + limit) / binWidth);
    if (bin in counts) counts[bin]++;
  }
  return {shares: counts.map((n) => n / weights.length), limit, binWidth};
}

/** The spread of the weights as bars, with the bell curve of the standard normal distribution over them. */
export function weightHistogram(
  {shares, limit, binWidth}: Spread,
  {width, title}: {readonly width: number; readonly title: string}
): HTMLElement {
  const most = 1.1 * Math.max(...shares, bell(0) * binWidth);
  const {picture, x, y} = plotFrame({
    width,
    height: 240,
    x: {label: "weight", domain: [-limit, limit], scale: "linear"},
    y: {label: `share of the weights, in steps of ${binWidth}`, domain: [0, most], scale: "linear"}
  });
  const left = (bin: number) => bin * binWidth - limit;
  const curve = Array.from({length: 121}, (_, i): [number, number] => {
    const at = limit * (i / 60 - 1);
    return [x(at), y(bell(at) * binWidth)];
  });
  picture.append(svg`<g data-quantity="w1">
    ${shares.map((share, bin) => {
      const [from, to] = [x(left(bin)), x(left(bin + 1))];
      const sign = left(bin) < 0 ? "negative" : "positive";
      return svg`<rect class="spread-bar" data-sign=${sign} x=${from + 0.5} width=${to - from - 1} y=${y(share)} height=${y(0) - y(share)}></rect>`;
    })}
    <path class="spread-bell" d=${line()(curve)}></path>
  </g>`);
  const near = shares.reduce(
    (sum, share, bin) => (Math.abs(left(bin) + binWidth / 2) < 1 ? sum + share : sum),
    0
  );
  return figure(picture, {
    title,
    legend: lineLegend([{name: "the bell curve, 1/√(2π) · e^(−x²/2)", colour: "var(--ink)", dashed: true}]),
    alternative: `A bell around 0: ${percent(near)} of the weights lie between −1 and 1.`
  });
}

/** The density of the standard normal distribution. */
function bell(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
