import {html} from "htl";
import {errorCurve} from "../../../charts/error-curve.js";
import {read} from "../../../charts/number.js";
import {type Entry, GRADIENT_OF} from "../../../network/gradient-check.js";
import {loss} from "../../../network/loss.js";
import {steepest} from "../../../network/steepest.js";
import {type Choice, createChoice} from "../../../notebook/change.js";
import {live} from "../../../notebook/live.js";
import {whenSeen} from "../../../notebook/when-seen.js";
import type {Pass} from "../../../workbook/batch/pass.js";
import {checkNumbers} from "./check-numbers.js";
import {entryChecks} from "./entry-checks.js";
import {entryChoice} from "./entry-choice.js";
import {EXPONENTS, epsilonAt, sweep} from "./epsilon-sweep.js";

/**
 * Puts one entry of a hand-written gradient beside its difference quotient. The reader picks the entry from a picture
 * of the gradient and the size ε of the nudge from a slider; a curve shows the difference at every ε.
 */
export function microscope(pass: Pass): HTMLElement {
  const lossNow = loss(pass.activations.output, pass.batch.target);
  const entry = createChoice(steepest(pass.gradients, "w1"));
  const exponent = createChoice(-5);
  let checks = entryChecks(pass, entry.value);
  let seen = false; // the curve is worked out only when it is looked for
  let sweeping = new AbortController();

  const numbers = html`<div class="check-frame"></div>`;
  const show = () =>
    numbers.replaceChildren(checkNumbers(checks.at(exponent.value), gradientName(entry.value)));
  const begin = () => {
    sweeping.abort();
    sweeping = new AbortController();
    checks = entryChecks(pass, entry.value);
    redraw(); // the numbers first, then the rest of the curve
    if (seen) sweep(checks.at, redraw, sweeping.signal);
  };
  const curve = (width: number) =>
    errorCurve(checks.known(), {width, chosen: checks.at(exponent.value), loss: lossNow});

  const redraw = () => exponent.choose(exponent.value);

  exponent.subscribe(show);
  entry.subscribe(begin);
  const element = html`<div class="microscope">
    ${entryChoice(pass.gradients, entry)}
    ${epsilonSlider(exponent)}
    ${numbers}
    ${live(exponent, curve, {height: 350})}
  </div>`;
  begin();
  whenSeen(element, () => {
    seen = true;
    begin();
  });
  return element;
}

/** ε on a logarithmic scale, 10⁻¹² to 10⁻¹. */
function epsilonSlider(exponent: Choice<number>): HTMLElement {
  const slider =
    html`<input type="range" id="epsilon" min=${EXPONENTS.at(-1)} max=${EXPONENTS[0]} step="0.25" value=${exponent.value}>` as HTMLInputElement;
  const value = html`<output for="epsilon"></output>`;
  const show = () => {
    value.textContent = read(epsilonAt(exponent.value));
    slider.setAttribute("aria-valuetext", value.textContent);
  };
  slider.addEventListener("input", () => exponent.choose(slider.valueAsNumber));
  exponent.subscribe(show);
  show();
  return html`<div class="control"><label for="epsilon">Nudge ε</label> ${value} ${slider}</div>`;
}

function gradientName({name, row, col}: Entry): string {
  return `${GRADIENT_OF[name]}[${row}, ${col}]`;
}
