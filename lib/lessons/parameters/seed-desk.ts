import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {RandomState} from "../../array/random-state.js";
import {figure} from "../../charts/figure.js";
import {signedLegend} from "../../charts/legend.js";
import {read, whole} from "../../charts/number.js";
import {raster} from "../../charts/raster.js";
import {signedColours} from "../../charts/theme.js";
import {createParameters} from "../../network/functional.js";
import {anyOf, type Choice, createChoice} from "../../notebook/change.js";
import {numberInput} from "../../notebook/inputs/number-input.js";
import {live} from "../../notebook/live.js";

const MOST_SEED = 4294967295; // 2³² − 1
const SIDE = 28;
const UNITS = 8; // tiles that are shown of each draw
const LIMIT = 3; // the ends of the colour scale: 99.7 % of normal weights lie inside

/** How many entries of two matrices of one shape differ, to the last bit. */
export function entriesThatDiffer(a: Matrix, b: Matrix): number {
  return a.data.reduce((differ, x, i) => (x === b.data[i] ? differ : differ + 1), 0);
}

/** Two seeds, and the w1 that each of them gives: pictures, first numbers, and how many entries differ. */
export function seedDesk(): HTMLElement {
  const draws = [0, 1].map((seed) => createChoice({seed, w1: firstWeights(seed)}));
  const both = anyOf(...draws);
  const verdict = html`<p class="readout" aria-live="polite"></p>`;
  const compare = () => {
    const [a, b] = draws.map(({value}) => value.w1);
    const differ = entriesThatDiffer(a, b);
    verdict.textContent = `Entries of w1 that differ: ${whole(differ)} of ${whole(a.data.length)}.${differ === 0 ? " The same seed gives the same weights, to the last bit." : ""}`;
  };
  both.subscribe(compare);
  compare();
  return html`<div class="seeds">${draws.map((draw, i) => seedPart(draw, i))}${verdict}</div>`;
}

function seedPart(draw: Choice<{seed: number; w1: Matrix}>, i: number): HTMLElement {
  const input = numberInput({
    label: i === 0 ? "Seed" : "Another seed",
    value: draw.value.seed,
    highest: MOST_SEED
  });
  input.addEventListener("input", () => draw.choose({seed: input.value, w1: firstWeights(input.value)}));
  const tiles = () => {
    const {seed, w1} = draw.value;
    const valueAt = (x: number, y: number) =>
      x % (SIDE + 1) === SIDE
        ? Number.NaN
        : w1.data[(y * SIDE + (x % (SIDE + 1))) * w1.cols + Math.floor(x / (SIDE + 1))];
    const canvas = raster(UNITS * (SIDE + 1) - 1, SIDE, valueAt, signedColours(LIMIT));
    const first = Array.from(w1.data.subarray(0, 4), (weight) => read(weight)).join(", ");
    const element = figure(canvas, {
      title: `w1 from seed ${seed}: its first ${UNITS} hidden units`,
      legend: signedLegend(LIMIT, "weight"),
      alternative: `The weights of ${UNITS} hidden units as tiles of 28 × 28, from seed ${seed}: noise around 0.`
    });
    element.append(html`<p class="readout">w1[0] begins ${first}</p>`);
    return element;
  };
  return html`<div><div class="control">${input}</div>${live(draw, tiles, {height: 130})}</div>`;
}

function firstWeights(seed: number): Matrix {
  return createParameters(new RandomState(seed)).w1;
}
