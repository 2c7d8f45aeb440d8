import {html} from "htl";
import {read} from "../../charts/number.js";
import type {Session} from "../../workbook/run/session.js";

const LOWEST = -4; // 0.0001
const HIGHEST = 0; // 1
const STEP = 0.01; // one press of an arrow key: 2.3 %

/**
 * The learning rate on a logarithmic scale, 0.0001 to 1, with a mark at 2/λ: the rate above which the first
 * weights overshoot.
 */
export function rateSlider(session: Session): HTMLElement {
  const slider =
    html`<input type="range" id="learning-rate" min=${LOWEST} max=${HIGHEST} step=${STEP}>` as HTMLInputElement;
  const value = html`<output for="learning-rate"></output>`;
  const mark = html`<span class="rate-mark" hidden></span>`;
  const warning = html`<p class="rate-warning" id="rate-warning">Looking at the first forward pass …</p>`;
  slider.setAttribute("aria-describedby", "rate-warning");

  slider.addEventListener("input", () => session.choose({learningRate: rateAt(slider.valueAsNumber)}));
  const show = () => {
    const {learningRate} = session.choices;
    const limit = session.snapshot?.overshootRate;
    slider.value = String(Math.log10(learningRate));
    value.textContent = learningRate.toPrecision(3);
    slider.setAttribute("aria-valuetext", value.textContent);
    if (limit === undefined) return;
    mark.hidden = false;
    mark.style.setProperty("--share", String(shareOf(limit)));
    warning.replaceChildren(...advice(learningRate, limit));
    warning.classList.toggle("rate-over", learningRate > limit);
  };
  session.subscribe(show);
  show();
  return html`<div class="rate">
    <label for="learning-rate">Learning rate</label> ${value}
    <div class="rate-track">${slider}${mark}</div>
    <div class="rate-ends" aria-hidden="true"><span>0.0001</span><span>0.001</span><span>0.01</span><span>0.1</span><span>1</span></div>
    ${warning}
  </div>`;
}

/** The rate at a place of the slider, to the three digits that are shown. */
function rateAt(power: number): number {
  return Number((10 ** power).toPrecision(3));
}

function shareOf(rate: number): number {
  return Math.max(0, Math.min(1, (Math.log10(rate) - LOWEST) / (HIGHEST - LOWEST)));
}

function advice(learningRate: number, limit: number): (Node | string)[] {
  const where = html`<b>2/λ = ${read(limit)}</b>`;
  return learningRate > limit
    ? ["This is above ", where, ", the mark on the slider: from the first weights, the loss must first rise."]
    : ["This is below ", where, ", the mark on the slider. Above the mark, the loss must first rise."];
}
