import {html} from "htl";
import {read} from "../../charts/number.js";
import {asInput, type Input} from "../../notebook/inputs/input.js";
import {slider} from "../../notebook/inputs/slider.js";
import type {Session} from "../../workbook/run/session.js";

const LOWEST = 0.0001;
const HIGHEST = 1;

/**
 * The learning rate on a logarithmic scale, 0.0001 to 1, with a mark at the limit that the run's worker has measured. It
 * starts at the session's rate and follows it when a run goes back to another; what the reader chooses is set by the cell
 * that names it.
 */
export function rateSlider(session: Session): Input<number> {
  const mark = html`<span class="slider-mark" hidden></span>`;
  const warning = html`<p class="rate-warning">Looking at the first forward pass …</p>`;
  const rate = slider({
    label: "Learning rate",
    lowest: LOWEST,
    highest: HIGHEST,
    value: session.learningRate,
    scale: "log",
    format: (value) => value.toPrecision(3)
  });
  rate.querySelector(".slider-track")!.append(mark);
  const element = html`<div class="rate">
    ${rate}
    <div class="rate-ends" aria-hidden="true"><span>0.0001</span><span>0.001</span><span>0.01</span><span>0.1</span><span>1</span></div>
    ${warning}
  </div>`;

  const show = () => {
    const limit = session.snapshot?.overshootRate;
    if (limit === undefined) return;
    mark.hidden = false;
    mark.style.setProperty("--share", String(shareOf(limit)));
    warning.replaceChildren(...advice(rate.value, limit));
    warning.classList.toggle("rate-over", rate.value > limit);
  };
  let followed = session.learningRate;
  session.subscribe(() => {
    if (session.learningRate !== followed) {
      followed = session.learningRate;
      rate.value = followed;
      element.dispatchEvent(new Event("input", {bubbles: true}));
    }
    show();
  });
  rate.addEventListener("input", show);
  show();
  return asInput(element, {
    get: () => rate.value,
    set(next) {
      rate.value = next;
      show();
    }
  });
}

function shareOf(rate: number): number {
  const share = Math.log10(rate / LOWEST) / Math.log10(HIGHEST / LOWEST);
  return Math.max(0, Math.min(1, share));
}

function advice(learningRate: number, limit: number): (Node | string)[] {
  const where = html`<b>2/λ = ${read(limit)}</b>`;
  return learningRate > limit
    ? ["This is above ", where, ", the mark on the slider: from the first weights, the loss must first rise."]
    : ["This is below ", where, ", the mark on the slider. Above the mark, the loss must first rise."];
}
