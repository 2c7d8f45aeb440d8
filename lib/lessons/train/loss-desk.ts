import {html} from "htl";
import {lossCurve} from "../../charts/loss-curve.js";
import {anyOf, createSignal} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import type {Session} from "../../workbook/run/session.js";

/** The loss curve with its switch: a log or a linear scale. */
export function lossDesk(session: Session): HTMLElement {
  const log = html`<input type="checkbox" id="log-loss" checked>` as HTMLInputElement;
  const switched = createSignal();
  log.addEventListener("input", switched.tell);
  const source = anyOf(switched, session);
  const draw = (width: number) => {
    const {records} = session;
    return records.length ? lossCurve(records, {width, scale: log.checked ? "log" : "linear"}) : undefined;
  };
  return html`<div><div class="control"><label>${log} Logarithmic loss</label></div>${live(source, draw, {height: 310})}</div>`;
}
