import {html} from "htl";
import {shape} from "../../array/matrix.js";
import {norm} from "../../array/norm.js";
import {read} from "../../charts/number.js";
import type {FieldState, Method} from "./fields.js";

const GROUPS: Record<Method, string> = {
  constructor: "set by the constructor (__init__)",
  forward: "set by forward",
  backward: "set by backward"
};

const WORDS: Record<FieldState["change"], string> = {
  absent: "not there yet",
  new: "new",
  changed: "changed",
  kept: "as before"
};

/** Every field of the object after a call: its shape, its norm, and what the call did to it. */
export function fieldsTable(states: readonly FieldState[], title: string): HTMLElement {
  const there = states.filter(({matrix}) => matrix).length;
  const groups = (Object.keys(GROUPS) as Method[]).map(
    (method) => html`<tbody>
      <tr><th colspan="4" scope="rowgroup">${GROUPS[method]}</th></tr>
      ${states.filter(({setBy}) => setBy === method).map(row)}
    </tbody>`
  );
  return html`<table class="fields">
    <caption>${title} <span class="fields-count">${there} of ${states.length} fields are there.</span></caption>
    <thead><tr><th scope="col">field</th><th scope="col">shape</th><th scope="col">norm</th><th scope="col">after this call</th></tr></thead>
    ${groups}
  </table>`;
}

function row({name, matrix, change, sameAs}: FieldState): HTMLElement {
  const words = sameAs && change !== "kept" ? `${WORDS[change]}: ${sameAs} itself` : WORDS[change];
  return html`<tr class=${`field-${change}`}>
    <th scope="row"><code data-quantity=${name}>${name}</code></th>
    <td>${matrix ? shape(matrix) : "–"}</td>
    <td>${matrix ? read(norm(matrix)) : "–"}</td>
    <td>${words}</td>
  </tr>`;
}
