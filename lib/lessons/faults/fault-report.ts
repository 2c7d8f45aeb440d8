import {html} from "htl";
import {type Card, stepsOf} from "./card.js";
import {FAULTS, type Fault} from "./faults.js";
import {mendDiff, saidOf} from "./said.js";

/** One fault in full: why it is one, what Python said when that version ran, and how it is mended. */
export function faultReport(card: Card, {id, name, why, steps}: Fault): HTMLElement {
  const runs = stepsOf(card, steps).map(
    ({symptoms, mends}) => html`<div class="fault-run">
      <p class="fault-label">What Python says (recorded with Python ${card.python}, NumPy ${card.numpy})</p>
      ${symptoms.map(saidOf)}
      <p class="fault-label">Its mending</p>
      ${mends.map(mendDiff)}
    </div>`
  );
  return html`<section class="fault-report"><h3>Fault ${FAULTS.findIndex((fault) => fault.id === id) + 1}: ${name}</h3><p>${why}</p>${runs}</section>`;
}
