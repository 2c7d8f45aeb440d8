import {html} from "htl";
import {errorCurve} from "../../../charts/error-curve.js";
import {read} from "../../../charts/number.js";
import {forward} from "../../../network/functional.js";
import {type Entry, GRADIENT_OF} from "../../../network/gradient-check.js";
import {loss} from "../../../network/loss.js";
import {steepest} from "../../../network/steepest.js";
import {anyOf, createChoice, createSignal} from "../../../notebook/change.js";
import {bound} from "../../../notebook/inputs/input.js";
import {slider} from "../../../notebook/inputs/slider.js";
import {live} from "../../../notebook/live.js";
import {whenSeen} from "../../../notebook/when-seen.js";
import {checkNumbers} from "./check-numbers.js";
import {type Checked, entryChecks} from "./entry-checks.js";
import {entryChoice} from "./entry-choice.js";
import {EXPONENTS, epsilonAt, sweep} from "./epsilon-sweep.js";

const FIRST = -2; // the exponent of ε: far from the bottom of the valley, which the reader is asked to find

/**
 * Puts one entry of a hand-written gradient beside its difference quotient. The reader picks the entry from a picture
 * of the gradient and the size ε of the nudge from a slider; a curve shows the difference at every ε.
 */
export function microscope(checked: Checked): HTMLElement {
  const {data, target, parameters} = checked;
  const lossNow = loss(forward(parameters, data).output, target);
  const entry = createChoice(steepest(checked.gradients, "w1"));
  const exponent = createChoice(FIRST);
  const measured = createSignal();
  let checks = entryChecks(checked, entry.value);
  let seen = false; // the curve is worked out only when it is looked for
  let sweeping = new AbortController();

  const numbers = html`<div class="check-frame"></div>`;
  const show = () =>
    numbers.replaceChildren(checkNumbers(checks.at(exponent.value), gradientName(entry.value)));
  const begin = () => {
    sweeping.abort();
    sweeping = new AbortController();
    checks = entryChecks(checked, entry.value);
    show();
    measured.tell(); // the numbers first, then the rest of the curve
    if (seen) sweep(checks.at, measured.tell, sweeping.signal);
  };
  const curve = (width: number) =>
    errorCurve(checks.known(), {width, chosen: checks.at(exponent.value), loss: lossNow});

  exponent.subscribe(show);
  entry.subscribe(begin);
  const nudge = slider({
    label: "Nudge ε",
    lowest: EXPONENTS.at(-1)!,
    highest: EXPONENTS[0],
    step: 0.25,
    value: FIRST,
    format: (exponent) => read(epsilonAt(exponent))
  });
  const element = html`<div class="microscope">
    ${entryChoice(checked.gradients, entry)}
    ${bound(nudge, exponent)}
    ${numbers}
    ${live(anyOf(exponent, measured), curve, {height: 350})}
  </div>`;
  begin();
  whenSeen(element, () => {
    seen = true;
    begin();
  });
  return element;
}

function gradientName({name, row, col}: Entry): string {
  return `${GRADIENT_OF[name]}[${row}, ${col}]`;
}
