import {html} from "htl";
import {curves} from "../../charts/curves.js";
import {read} from "../../charts/number.js";
import {steepest} from "../../network/steepest.js";
import {createSignal} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import type {Pass} from "../../workbook/batch/pass.js";
import {lossAlong} from "./loss-along.js";

const POINTS = 60;

/** The slider of the learning rate: its first value and its end. */
export interface StepDeskOptions {
  readonly learningRate: number;
  readonly most: number;
}

/**
 * One update at any learning rate: what it makes of one weight, the entry of w2 with the steepest gradient, and what
 * all parameters together make of the loss.
 */
export function stepDesk(pass: Pass, {learningRate, most}: StepDeskOptions): HTMLElement {
  const lossAt = lossAlong(pass);
  const curve = Array.from({length: POINTS + 1}, (_, i) => {
    const x = (most * i) / POINTS;
    return {x, y: lossAt(x)};
  });
  const {
    gradients,
    parameters: {w2}
  } = pass;
  const {row, col} = steepest(gradients, "w2");
  const place = `w2[${row}, ${col}]`;

  const slider =
    html`<input type="range" id="step-rate" min="0" max=${most} step=${most / (2 * POINTS)} value=${learningRate}>` as HTMLInputElement;
  const value = html`<output for="step-rate"></output>`;
  const readout = html`<p class="step-weight"></p>`;
  const rate = () => slider.valueAsNumber;
  const tell = () => {
    const [w, g] = [w2, gradients.gradW2].map(({data}) => data[row * w2.cols + col]);
    value.textContent = read(rate());
    slider.setAttribute("aria-valuetext", read(rate()));
    readout.replaceChildren(
      html`<span><code data-quantity="w2">${place}</code> becomes ${read(w)} − ${read(rate())} · ${g < 0 ? `(${read(g)})` : read(g)} = <b>${read(w - rate() * g)}</b></span>`
    );
  };
  slider.addEventListener("input", tell);
  tell();

  const draw = (width: number) => {
    const [before, after] = [curve[0].y, lossAt(rate())];
    const best = curve.reduce((a, b) => (b.y < a.y ? b : a));
    return curves([{drawn: "line", points: curve}], {
      width,
      title: "The loss after one update of all parameters, by learning rate",
      alternative: `Before the update the loss is ${read(before)}. After an update at learning rate ${read(rate())} it is ${read(after)}. It is lowest near learning rate ${read(best.x)}: ${read(best.y)}.`,
      x: {label: "learning rate", domain: [0, most], scale: "linear"},
      y: {label: "loss", domain: [0, 2 * before], scale: "linear"},
      marks: [
        {x: 0, y: before, name: `before: ${read(before)}`, colour: "var(--ink)"},
        {x: rate(), y: after, name: `after: ${read(after)}`, colour: "var(--accent)"}
      ]
    });
  };
  const moved = createSignal();
  slider.addEventListener("input", moved.tell);
  return html`<div class="step-desk">
    <div class="control"><label for="step-rate">Learning rate</label> ${value} ${slider}</div>
    ${readout}${live(moved, draw, {height: 255})}
  </div>`;
}
