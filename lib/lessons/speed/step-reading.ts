import {html} from "htl";
import {read, whole} from "../../charts/number.js";
import {live} from "../../notebook/live.js";
import {STEPS, type StepId} from "../../speed/steps.js";
import type {SpeedSession} from "./speed-session.js";

/** One step in a sentence or two: its speed, what it gained, and that its numbers are those of the naive loop. */
export function stepReading(session: SpeedSession, id: StepId): HTMLElement {
  const before = STEPS[STEPS.findIndex((step) => step.id === id) - 1];
  const draw = () => {
    const {steps, checked} = session.speeds;
    const seconds = steps[id];
    const mark = html`<b class="recorded-mark">${session.here ? "measured here" : "recorded"}</b>`;
    if (seconds === undefined)
      return html`<p class="step-reading">${mark} There is no kernel here, so this step does not run.</p>`;
    const gain = before ? `, ${read(steps[before.id]! / seconds)} times the step before` : "";
    return html`<p class="step-reading">${mark} <b>${whole(Math.round(1 / seconds))} images a second</b>${gain}. ${before ? sameNumbers(checked.differences[id]!, checked.largestGradient) : ""}</p>`;
  };
  return live(session, draw, {height: 48});
}

function sameNumbers(difference: number, largest: number): string {
  return `Same numbers as the naive loop’s: largest difference of any gradient ${read(difference)}, where the largest gradient is ${read(largest)}.`;
}
