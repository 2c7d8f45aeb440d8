import {html} from "htl";
import {EFFORT} from "../../speed/effort.js";
import type {Speeds} from "../../speed/speeds.js";
import {roundsInWords} from "./origin.js";
import type {SpeedSession} from "./speed-session.js";

/** The desk as an input: its value is what was measured last on this machine. */
export type MeasureDesk = HTMLElement & {value: Speeds | undefined};

/** The button that measures, how far the measurement is, and what went wrong. */
export function measureDesk(session: SpeedSession): MeasureDesk {
  const button = html`<button type="button" class="primary" onclick=${() => {
    if (session.running) session.stop();
    else session.start();
  }}></button>`;
  const bar =
    html`<progress max=${EFFORT.rounds} value="0" aria-label="Rounds measured"></progress>` as HTMLProgressElement;
  const status = html`<span role="status"></span>`;
  const refusal = html`<span class="refusal" role="alert"></span>`;
  const desk = html`<div class="choices measure-desk">${button}${bar}${status}${refusal}</div>`;
  const show = () => {
    const {running, here, rounds, failure, speeds} = session;
    button.textContent = running ? "Stop" : here ? "Measure again" : "Measure on this machine";
    bar.hidden = !running;
    bar.value = rounds;
    const progress = rounds
      ? `${rounds} of ${EFFORT.rounds} rounds`
      : "Checking each step against the naive loop …";
    status.textContent = running ? progress : here ? `Measured in ${roundsInWords(speeds)}.` : "";
    refusal.textContent = failure ?? "";
    const value = here && !running ? speeds : undefined;
    if (value === (desk as MeasureDesk).value) return;
    Object.assign(desk, {value});
    desk.dispatchEvent(new Event("input", {bubbles: true}));
  };
  session.subscribe(show);
  show();
  return desk as MeasureDesk;
}
