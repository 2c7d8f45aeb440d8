import {html} from "htl";
import {read} from "../../charts/number.js";
import type {Original, OriginalStep} from "./original.js";
import {codeLine, fixDiff, saidOf} from "./said.js";

/** The fixed listing, its new lines marked, and the runs that led to it, from the first error to the first loss. */
export function fixedClass(original: Original): HTMLElement {
  const [first, last] = [original.losses[0], original.losses.at(-1)!];
  return html`<div class="fixed">
    <h3>The fixed class</h3>
    <p>New and changed lines are marked with +.</p>
    <div class="listing listing-fixed" role="group" tabindex="0" aria-label="The fixed class">${original.fixed.map(
      (line) =>
        original.asWritten.includes(line) ? codeLine(" ", line) : html`<ins>${codeLine("+", line)}</ins>`
    )}</div>
    <h3>Run after run</h3>
    <p>A program that stops tells one thing at a time. Here is each run of the listing, and what was fixed after it.
    Besides the faults, three names were missing, and the loss was never computed. Two of the faults stop nothing here:
    <code>target</code> is a global variable, and nobody misses <code>dout</code>. Both were fixed after the third run.
    (Recorded with Python ${original.python} and NumPy ${original.numpy}.)</p>
    <ol class="runs">${original.steps
      .filter(stops)
      .map(
        ({symptoms, fixes}) => html`<li>${saidOf(symptoms.at(-1)!)}${fixes.map(fixDiff)}</li>`
      )}<li><div class="said"><code class="said-printed">${read(first)} … ${read(last)}</code>
    <p class="said-where">It trains: the loss of the first epoch and of epoch ${original.losses.length}.</p></div></li></ol>
  </div>`;
}

/** The runs of the program as it stands; the others were made to show a fault that stops nothing. */
function stops({symptoms}: OriginalStep): boolean {
  return symptoms.every(({when}) => when === undefined);
}
