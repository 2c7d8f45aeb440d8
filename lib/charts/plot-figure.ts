import type {Plot, PlotOptions, ScaleOptions} from "@observablehq/plot";
import {html} from "htl";
import {FRAME, LOG_TICKS, tickText} from "./axes.js";
import {type ColourScheme, colourLegend, colourScale, isColourScheme} from "./colour-scales.js";
import {describe} from "./figure.js";
import {read} from "./number.js";
import {keepDrawn} from "./redraw.js";

/** The colour scale of a figure: Plot's own options, or one of the house's scales by its name. */
export type FigureColour = Omit<ScaleOptions, "scheme"> & {
  readonly scheme?: ColourScheme | ScaleOptions["scheme"];
};

/** Plot's options, with what a figure of the house has besides. */
export interface FigureOptions extends Omit<PlotOptions, "color"> {
  /** One sentence for who cannot see it; made from the axes and their ends when left out. */
  readonly alternative?: string;
  /** What stands under the title; made from the colours when they are one of the house's scales. */
  readonly legend?: Element | undefined;
  readonly color?: FigureColour;
}

const HEIGHT = 260;

/** The figure that `draw`, Plot's own `plot`, makes of these options. */
export function plotFigure(
  draw: (options: PlotOptions) => Element & Plot,
  options: FigureOptions
): HTMLElement {
  const {title, alternative, legend, color, x, y, ...others} = options;
  const scheme = isColourScheme(color?.scheme) ? color.scheme : undefined;
  const name = typeof title === "string" ? title : "";
  const element = html`<figure class="plot-figure">${title && html`<figcaption>${title}</figcaption>`}${legend}</figure>`;
  keepDrawn(element, name, (width) => {
    const drawn = (y: ScaleOptions) =>
      draw({
        width,
        ...(others.aspectRatio === undefined && {height: HEIGHT}),
        ...(others.margin === undefined && FRAME),
        ...others,
        x: axis(x),
        y,
        ...(color && {
          color: scheme ? {...colourScale(scheme), ...withoutScheme(color)} : (color as ScaleOptions)
        })
      });
    const picture = roomy(drawn(axis(y)), (domain) => drawn({...axis(y), domain}));
    describe(picture, alternative ?? inWords(picture, name, color?.label));
    if (!scheme || legend) return [picture];
    return [
      colourLegend(scheme, endsOf(picture, "color")?.[1] ?? 1, String(color?.label ?? "value")),
      picture
    ];
  });
  return element;
}

/**
 * On a logarithmic axis every line has its number: Plot's own would have lines without, and 20m for 0.02. `null` is no
 * axis, as in Plot.
 */
function axis(scale: ScaleOptions | null | undefined): ScaleOptions {
  if (scale === null) return {axis: null};
  return scale?.type === "log" ? {ticks: LOG_TICKS, tickFormat: tickText, ...scale} : {...scale};
}

/** On a logarithmic axis numbers that are nearly one number, as before the first epoch, still get an axis with room. */
function roomy<Picture extends Plot>(
  picture: Picture,
  again: (domain: [number, number]) => Picture
): Picture {
  const ends = picture.scale("y")?.type === "log" ? endsOf(picture, "y") : undefined;
  return ends && ends[0] > 0 && ends[1] < 2 * ends[0] ? again([ends[0] / 2, 2 * ends[1]]) : picture;
}

function withoutScheme({scheme, ...others}: FigureColour): ScaleOptions {
  return others;
}

/** The two ends of a scale, the smaller one first, when they are numbers. */
function endsOf(picture: Plot, name: "x" | "y" | "color"): [number, number] | undefined {
  const domain = [...(picture.scale(name)?.domain ?? [])];
  const [first, last] = [domain[0], domain.at(-1)];
  if (typeof first !== "number" || typeof last !== "number") return undefined;
  return [Math.min(first, last), Math.max(first, last)];
}

/** "Loss: epoch from 0 to 10, loss from 3.2 to 386." Before `describe` takes Plot's own words away. */
function inWords(picture: Plot & Element, title: string, colours: unknown): string {
  const labels = {
    x: picture.querySelector('[aria-label="x-axis label"]')?.textContent,
    y: picture.querySelector('[aria-label="y-axis label"]')?.textContent,
    color: typeof colours === "string" ? colours : undefined
  };
  const told = (["x", "y", "color"] as const).flatMap((name) => {
    const label = labels[name]?.replace(/[↑→←↓]/g, "").trim();
    const ends = endsOf(picture, name);
    if (!label || !ends) return [];
    const [low, high] = wholeCells(ends);
    return `${label} from ${read(low)} to ${read(high)}`;
  });
  return `${[title || "A figure", told.join(", ")].filter(Boolean).join(": ")}.`;
}

/** The first and the last cell of an axis of cells, which ends half a cell further out; other ends as they are. */
function wholeCells([low, high]: [number, number]): [number, number] {
  return low === -0.5 && high % 1 === 0.5 ? [0, high - 0.5] : [low, high];
}
