import {scaleLinear} from "d3-scale";
import {svg} from "htl";
import {figure} from "./figure.js";

/** How to count and to draw. Entries beyond an end of the domain are counted in the bin at that end. */
export interface HistogramOptions {
  readonly domain: readonly [low: number, high: number];
  readonly bins: number;
  /** The width there is, in pixels. */
  readonly width: number;
  readonly colour: string;
  readonly title: string;
  readonly label: string;
  readonly alternative: string;
}

const HEIGHT = 190;
const MARGIN = {left: 46, right: 12, top: 10, bottom: 38};

/** How many entries have which value: bars of shares, 0 to 1. */
export function histogram(
  entries: ArrayLike<number>,
  {domain, bins, width, colour, title, label, alternative}: HistogramOptions
): HTMLElement {
  const shares = sharesOf(entries, domain, bins);
  const x = scaleLinear(domain, [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, Math.max(...shares)], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const wide = (x(domain[1]) - x(domain[0])) / bins;
  const picture = svg`<svg width=${width} height=${HEIGHT} viewBox=${`0 0 ${width} ${HEIGHT}`} class="histogram">
    ${y.ticks(4).map((share) => svg`<g transform=${`translate(0,${y(share)})`}><line x1=${MARGIN.left} x2=${width - MARGIN.right}></line><text x=${MARGIN.left - 6} dy="0.32em" text-anchor="end">${`${Number((100 * share).toFixed(2))} %`}</text></g>`)}
    ${shares.map((share, i) => svg`<rect x=${MARGIN.left + i * wide + 0.5} y=${y(share)} width=${Math.max(0.5, wide - 1)} height=${HEIGHT - MARGIN.bottom - y(share)} fill=${colour}></rect>`)}
    ${x.ticks(width < 300 ? 4 : 6).map((value) => svg`<text x=${x(value)} y=${HEIGHT - MARGIN.bottom + 16} text-anchor="middle">${String(value).replace("-", "−")}</text>`)}
    <text x=${(MARGIN.left + width - MARGIN.right) / 2} y=${HEIGHT - 4} text-anchor="middle">${label}</text>
  </svg>`;
  return figure(picture, {title, alternative});
}

/** The share of the entries in each of so many bins of equal width. */
export function sharesOf(
  entries: ArrayLike<number>,
  [low, high]: readonly [number, number],
  bins: number
): number[] {
  const shares: number[] = Array(bins).fill(0);
  for (let i = 0; i < entries.length; i++) {
    const bin = Math.floor((bins * (entries[i] - low)) / (high - low));
    shares[Math.max(0, Math.min(bins - 1, bin))] += 1 / entries.length;
  }
  return shares;
}
