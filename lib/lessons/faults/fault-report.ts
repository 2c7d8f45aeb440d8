import {html} from "htl";
import {FAULTS, type Fault} from "./faults.js";
import {type Original, stepOf} from "./original.js";
import {fixDiff, saidOf} from "./said.js";

/** One fault in full: why it is one, what Python said when that version ran, and how to fix it. */
export function faultReport(original: Original, {id, name, why, step}: Fault): HTMLElement {
  const {symptoms, fixes} = stepOf(original, step);
  return html`<section class="fault-report">
    <h3>Fault ${FAULTS.findIndex((fault) => fault.id === id) + 1}: ${name}</h3>
    <p>${why}</p>
    <p class="fault-label">What Python says (recorded with Python ${original.python}, NumPy ${original.numpy})</p>
    ${symptoms.map(saidOf)}
    <p class="fault-label">How to fix it</p>
    ${fixes.map(fixDiff)}
  </section>`;
}
