import {html} from "htl";
import {live} from "../../notebook/live.js";
import {fieldStates} from "../../workbook/fields/fields.js";
import {fieldsTable} from "../../workbook/fields/fields-table.js";
import type {CallRecord, ObjectSession} from "./object-session.js";

const SHOWN_CALLS = 4;

/** The object's three methods as buttons, what each call answered, and the fields after it. */
export function objectDesk(session: ObjectSession): HTMLElement {
  const log = html`<ol></ol>`;
  const show = () => {
    const {calls} = session;
    const from = Math.max(0, calls.length - SHOWN_CALLS);
    log.setAttribute("start", String(from + 1));
    log.replaceChildren(...calls.slice(from).map(callLine));
  };
  session.subscribe(show);
  show();
  const table = () =>
    fieldsTable(fieldStates(session.before, session.after), "The fields of net after the last call.");
  return html`<div>
    <div class="transport calls-buttons" role="group" aria-label="Call a method">
      <button type="button" onclick=${session.forward}>forward(data)</button>
      <button type="button" onclick=${session.backward}>backward(target)</button>
      <button type="button" onclick=${session.update}>update(learningRate)</button>
      <button type="button" onclick=${() => session.renew()}>New object</button>
    </div>
    <div class="calls" role="log" aria-label="Calls and what they answered">${log}</div>
    ${live(session, table, {height: 620})}
  </div>`;
}

function callLine({code, outcome, refused}: CallRecord): HTMLElement {
  return html`<li><code>${code}</code><span class=${refused ? "call-refused" : "call-answer"}>${outcome}</span></li>`;
}
