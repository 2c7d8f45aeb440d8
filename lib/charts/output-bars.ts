import {scaleLinear} from "d3-scale";
import {html} from "htl";
import {figure} from "./figure.js";
import {read} from "./number.js";

/** The ten outputs of one image, what they should be, and its label. */
export interface OutputBarsOptions {
  readonly title: string;
  readonly label: number;
}

/** Ten outputs as bars from zero, with their numbers; a line at 1 or 0 marks the target. */
export function outputBars(output: readonly number[], {title, label}: OutputBarsOptions): HTMLElement {
  const read10 = output.indexOf(Math.max(...output));
  const [low, high] = [Math.min(0, ...output), Math.max(1, ...output)];
  const share = scaleLinear([low, high], [0, 100]);
  const picture = html`<div class="output-bars" data-quantity="output">${output.map((x, digit) => {
    const from = Math.min(share(0), share(x));
    const bar = {left: `${from}%`, width: `${Math.abs(share(x) - share(0))}%`};
    const target = {left: `${share(digit === label ? 1 : 0)}%`};
    return html`<div class="output-row"><span class="output-digit" data-read=${digit === read10 ? "" : null}>${digit}</span>
      <span class="output-track"><span class="output-bar" data-sign=${x < 0 ? "negative" : "positive"} style=${bar}></span><span class="output-target" style=${target}></span></span>
      <span class="output-value">${read(x)}</span></div>`;
  })}</div>`;
  return figure(picture, {
    title,
    legend: html`<div class="legend"><span><span class="output-target-key"></span>target: 1 for the label, 0 for the others</span></div>`,
    alternative: `The outputs for the digits 0 to 9: ${output.map((x, digit) => `${digit}: ${read(x)}`).join(", ")}. The largest is ${read10}'s; the label is ${label}.`
  });
}
