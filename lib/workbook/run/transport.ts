import {html} from "htl";
import type {Session} from "./session.js";

/** Play or pause, one epoch, and back to the first weights. */
export function transport(session: Session): HTMLElement {
  const play =
    html`<button type="button" class="primary" onclick=${() => (session.playing ? session.pause() : session.play())}></button>` as HTMLButtonElement;
  const step =
    html`<button type="button" onclick=${() => session.step()}>One epoch</button>` as HTMLButtonElement;
  const reset = html`<button type="button" onclick=${() => session.reset()}>Reset</button>`;
  const show = () => {
    const stopped = session.snapshot?.overflow !== undefined || session.failure !== undefined;
    play.textContent = session.playing ? "Pause" : "Play";
    play.disabled = stopped;
    step.disabled = stopped;
  };
  session.subscribe(show);
  show();
  return html`<div class="transport" role="group" aria-label="Training">${play}${step}${reset}</div>`;
}
