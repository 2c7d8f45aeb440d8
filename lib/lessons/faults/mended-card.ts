import {html} from "htl";
import {read} from "../../charts/number.js";
import type {Card, CardStep} from "./card.js";
import {codeLine, mendDiff, saidOf} from "./said.js";

/** The mended listing, its new lines marked, and the runs that led to it, from the first error to the first loss. */
export function mendedCard(card: Card): HTMLElement {
  const [first, last] = [card.losses[0], card.losses.at(-1)!];
  return html`<div class="mended">
    <h3>The mended class</h3>
    <p>New and changed lines are marked with +.</p>
    <div class="listing listing-mended" role="group" tabindex="0" aria-label="The mended class">${card.mended.map(
      (line) =>
        card.asWritten.includes(line) ? codeLine(" ", line) : html`<ins>${codeLine("+", line)}</ins>`
    )}</div>
    <h3>Run after run</h3>
    <p>A program that stops tells one thing at a time. Here is each run of the listing, with what was mended after it.
    Three names were missing besides the four faults, and the loss was never computed. Two faults stop nothing here:
    <code>target</code> is a global variable, and <code>dout</code> is never missed. Both were mended after the third run.
    (Recorded with Python ${card.python} and NumPy ${card.numpy}.)</p>
    <ol class="runs">${card.steps
      .filter(stops)
      .map(
        ({symptoms, mends}) => html`<li>${saidOf(symptoms.at(-1)!)}${mends.map(mendDiff)}</li>`
      )}<li><div class="said"><code class="said-printed">${read(first)} … ${read(last)}</code>
    <p class="said-where">It trains: the loss of the first and of epoch ${card.losses.length}.</p></div></li></ol>
  </div>`;
}

/** The runs of the program as it stands; the others were made to show a fault that stops nothing. */
function stops({symptoms}: CardStep): boolean {
  return symptoms.every(({when}) => when === undefined);
}
