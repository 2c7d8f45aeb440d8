import {html} from "htl";
import {percent, read, whole} from "../charts/number.js";
import type {Session} from "./session.js";

/** Where the run stands, in numbers: epoch, loss, accuracies, and how long an epoch takes here. */
export function runStatus(session: Session): HTMLElement {
  const names = ["epoch", "loss", "training images right", "test images right", "an epoch takes"];
  const values = names.map(() => html`<dd>–</dd>`);
  const show = () => {
    const last = session.records.at(-1);
    if (!last) return;
    const time =
      last.milliseconds < 1000
        ? `${last.milliseconds.toFixed(0)} ms`
        : `${(last.milliseconds / 1000).toFixed(1)} s`;
    const texts = [
      whole(last.epoch),
      read(last.loss),
      percent(last.trainAccuracy),
      percent(last.testAccuracy),
      time
    ];
    for (const [i, text] of texts.entries()) values[i].textContent = text;
  };
  session.subscribe(show);
  show();
  return html`<dl class="run-status">${names.map((name, i) => html`<div><dt>${name}</dt>${values[i]}</div>`)}</dl>`;
}
