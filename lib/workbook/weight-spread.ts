import {html} from "htl";
import type {Matrix} from "../array/matrix.js";
import {percent, read} from "../charts/number.js";
import {spread, weightHistogram} from "../charts/weight-histogram.js";
import {live} from "./live.js";

const LIMIT = 5;
const BIN_WIDTH = 0.25;

/** The mean, the standard deviation and the largest size of the entries, and the share of them beyond ±2. */
export interface Summary {
  readonly mean: number;
  readonly deviation: number;
  readonly largest: number;
  readonly beyondTwo: number;
}

/** Describes the entries in four numbers. */
export function summary({data}: Matrix): Summary {
  const mean = data.reduce((sum, x) => sum + x, 0) / data.length;
  const variance = data.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / data.length;
  return {
    mean,
    deviation: Math.sqrt(variance),
    largest: data.reduce((most, x) => Math.max(most, Math.abs(x)), 0),
    beyondTwo: data.filter((x) => Math.abs(x) > 2).length / data.length
  };
}

/** The histogram of w1 with its summary below. */
export function weightSpread(w1: Matrix): HTMLElement {
  const counted = spread(w1.data, LIMIT, BIN_WIDTH);
  const {mean, deviation, largest, beyondTwo} = summary(w1);
  const never = {subscribe() {}};
  const draw = (width: number) =>
    weightHistogram(counted, {width, title: "The weights of w1, counted by value"});
  return html`<div>${live(never, draw, {height: 300})}
    <p class="readout">Mean ${read(mean)}, standard deviation ${read(deviation)}, largest size ${read(largest)}; ${percent(beyondTwo)} lie beyond ±2.</p></div>`;
}
