import {html} from "htl";
import {percent, read, whole} from "../../charts/number.js";
import {live} from "../../notebook/live.js";
import type {ObjectSession} from "./object-session.js";

/** The loop around the three calls: play, pause, one epoch; how many updates, the loss, and the images read correctly. */
export function loopDesk(session: ObjectSession, invalidation: Promise<void>): HTMLElement {
  let playing = false;
  const play =
    html`<button type="button" class="primary" onclick=${() => setPlaying(!playing)}>Play</button>` as HTMLButtonElement;
  const one = html`<button type="button" onclick=${() => {
    setPlaying(false);
    session.epoch();
  }}>One epoch</button>`;
  const anew = html`<button type="button" onclick=${() => {
    setPlaying(false);
    session.renew();
  }}>New object</button>`;

  function setPlaying(wanted: boolean): void {
    if (wanted && !playing) requestAnimationFrame(turn);
    playing = wanted;
    play.textContent = playing ? "Pause" : "Play";
  }
  /** One epoch an animation frame: a hidden tab gets none, and waits. */
  function turn(): void {
    if (!playing) return;
    session.epoch();
    if (Number.isFinite(session.points.at(-1)!.loss)) requestAnimationFrame(turn);
    else setPlaying(false);
  }

  invalidation.then(() => setPlaying(false));
  return html`<div>
    <div class="transport" role="group" aria-label="The loop">${play}${one}${anew}</div>
    ${live(session, () => status(session), {height: 60})}
  </div>`;
}

function status({updates, points}: ObjectSession): HTMLElement {
  const {loss, accuracy} = points.at(-1)!;
  const rows: [string, string][] = [
    ["updates", whole(updates)],
    ["loss", read(loss)],
    ["images read correctly", percent(accuracy)]
  ];
  return html`<dl class="run-status">${rows.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}
