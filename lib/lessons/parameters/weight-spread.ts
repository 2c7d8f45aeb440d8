import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {moments} from "../../array/moments.js";
import {percent, read} from "../../charts/number.js";
import {spread, weightHistogram} from "../../charts/weight-histogram.js";
import {NEVER} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";

const LIMIT = 5;
const BIN_WIDTH = 0.25;

/** The histogram of w1 with its summary below. */
export function weightSpread(w1: Matrix): HTMLElement {
  const counted = spread(w1.data, LIMIT, BIN_WIDTH);
  const {mean, deviation, largest, beyondTwo} = moments(w1);
  const draw = (width: number) =>
    weightHistogram(counted, {width, title: "The weights of w1, counted by value"});
  return html`<div>${live(NEVER, draw, {height: 300})}
    <p class="readout">Mean ${read(mean)}, standard deviation ${read(deviation)}, largest size ${read(largest)}; ${percent(beyondTwo)} lie beyond ±2.</p></div>`;
}
