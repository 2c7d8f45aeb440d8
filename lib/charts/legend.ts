import {html} from "htl";
import {read} from "./number.js";

/** One entry of a legend of lines. */
export interface LineEntry {
  readonly name: string;
  readonly colour: string;
  readonly dashed: boolean;
}

/** A line of its kind before each name. */
export function lineLegend(entries: readonly LineEntry[]): HTMLElement {
  return html`<div class="legend">${entries.map(
    ({name, colour, dashed}) =>
      html`<span><span class="legend-line" style=${{borderColor: colour, borderTopStyle: dashed ? "dashed" : "solid"}}></span>${name}</span>`
  )}</div>`;
}

/** The diverging scale of weights and other signed values, from −limit through zero to limit. */
export function signedLegend(limit: number, name: string): HTMLElement {
  return diverging(limit, name, "signed");
}

/** The diverging scale of gradients, from −limit through zero to limit. */
export function gradientLegend(limit: number, name: string): HTMLElement {
  return diverging(limit, name, "gradient");
}

function diverging(limit: number, name: string, kind: "signed" | "gradient"): HTMLElement {
  return html`<div class="legend"><span>${name}</span><span>${read(-limit)} <span class="legend-diverging" data-kind=${kind}></span> ${read(limit)}</span></div>`;
}

/** A scale from 0 to 1: ink for pixels, the activations' hue for activations. */
export function shareLegend(name: string, kind: "ink" | "activation"): HTMLElement {
  return html`<div class="legend"><span>${name}</span><span>0 <span class="legend-share" data-kind=${kind}></span> 1</span></div>`;
}
