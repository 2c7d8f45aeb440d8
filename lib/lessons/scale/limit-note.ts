import {html} from "htl";
import {read, whole} from "../../charts/number.js";
import type {Session} from "../../workbook/run/session.js";

/** The run's 2/λ, as the worker measured it last. */
export function limitNote(session: Session): HTMLElement {
  const note = html`<p class="readout"></p>`;
  const show = () => {
    const limit = session.records.length > 0 ? session.snapshot?.limit : undefined; // none of the run before
    note.textContent = limit
      ? `2/λ = ${read(limit.rate)}, measured at epoch ${whole(limit.epoch)} on ${whole(limit.images)} images.`
      : "Measuring 2/λ …";
  };
  session.subscribe(show);
  show();
  return note;
}
