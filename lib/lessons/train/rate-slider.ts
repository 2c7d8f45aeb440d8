import {html} from "htl";
import {asInput, type Input} from "../../notebook/inputs/input.js";
import {slider} from "../../notebook/inputs/slider.js";
import type {Session} from "../../workbook/run/session.js";
import {advice} from "./rate-advice.js";

const LOWEST = 0.0001;
const HIGHEST = 1;

/**
 * The learning rate on a logarithmic scale, 0.0001 to 1, with a mark at the limit that the run's worker has measured. It
 * starts at the session's rate and follows it when a run goes back to another; what the reader chooses is set by the cell
 * that names it.
 */
export function rateSlider(session: Session): Input<number> {
  const mark = html`<span class="slider-mark" hidden></span>`;
  const warning = html`<p class="rate-warning">Measuring how large a step may be …</p>`;
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
    const limit = session.snapshot?.limit;
    if (limit === undefined) return;
    mark.hidden = false;
    mark.style.setProperty("--share", String(shareOf(limit.rate)));
    warning.textContent = advice(rate.value, limit, session.choices.batch);
    warning.classList.toggle("rate-over", rate.value > limit.rate);
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
