import {FRAME, power} from "./axes.js";
import {figure} from "./figure.js";
import {GRADIENT_LINES, GRADIENT_NAMES, type GradientName} from "./gradients.js";
import {whole} from "./number.js";
import {areaY, lineY, svgPlot} from "./plot.js";

/** The entries of one gradient, counted by size: bin i holds 10^(lowest + i·width) ≤ |g| < 10^(lowest + (i+1)·width). */
export interface SizeCounts {
  readonly zeros: number;
  readonly bins: readonly number[];
}

/** Where the bins lie, in powers of ten, and how wide the figure is, in pixels. */
export interface DistributionOptions {
  readonly lowest: number;
  readonly binWidth: number;
  readonly width: number;
}

/** How the entries of the four gradients are spread over the sizes: the share of the entries in each half power of ten. */
export function gradientDistribution(
  counts: Readonly<Record<GradientName, SizeCounts>>,
  {lowest, binWidth, width}: DistributionOptions
): HTMLElement {
  const picture = svgPlot({
    width,
    height: 200,
    ...FRAME,
    x: {
      label: "size of an entry, |g|",
      domain: [lowest, lowest + binWidth * counts.gradW1.bins.length],
      ticks: 8,
      tickFormat: power,
      labelOffset: 38
    },
    y: {label: "share of the entries", tickFormat: "%", ticks: 4, grid: true, zero: true},
    marks: GRADIENT_NAMES.flatMap((name) => {
      const points = shares(counts[name], lowest, binWidth);
      const {stroke, strokeDasharray} = GRADIENT_LINES[name];
      return [
        areaY(points, {x: "power", y: "share", fill: stroke, fillOpacity: 0.08, curve: "step-after"}),
        lineY(points, {
          x: "power",
          y: "share",
          stroke,
          strokeDasharray,
          strokeWidth: 1.5,
          curve: "step-after"
        })
      ];
    })
  });
  return figure(picture, {
    title: "Their entries, by size, now",
    alternative: `Where most entries lie: ${GRADIENT_NAMES.map((name) => `${name} ${usual(counts[name], lowest, binWidth)}`).join(", ")}. Exactly zero: ${whole(counts.gradW1.zeros)} entries of gradW1.`
  });
}

function shares({zeros, bins}: SizeCounts, lowest: number, binWidth: number) {
  const all = bins.reduce((sum, n) => sum + n, zeros);
  return bins.map((n, i) => ({power: lowest + i * binWidth, share: n / all}));
}

function usual({bins}: SizeCounts, lowest: number, binWidth: number): string {
  const fullest = bins.indexOf(Math.max(...bins));
  return `about ${power(Math.floor(lowest + fullest * binWidth))}`;
}
