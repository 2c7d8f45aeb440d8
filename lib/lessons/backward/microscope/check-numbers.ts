import {html} from "htl";
import {read} from "../../../charts/number.js";
import {type ComparedDigits, digitsInCommon} from "./digits-in-common.js";
import type {MeasuredCheck} from "./entry-checks.js";

/** The numbers of one check, digit by digit: what the two losses share, and what the two gradients share. */
export function checkNumbers(check: MeasuredCheck, gradient: string): HTMLElement {
  const [above, below] = digitsInCommon(check.lossAbove, check.lossBelow);
  const [handWritten, numerical] = digitsInCommon(check.handWritten, check.numerical);
  const row = (name: Node | string, {shared, rest}: ComparedDigits) =>
    html`<tr><th scope="row">${name}</th><td><span class="shared">${shared}</span>${rest}</td></tr>`;
  return html`<table class="check-numbers">
    <tbody>
      ${row("L(w + ε)", above)}
      ${row("L(w − ε)", below)}
    </tbody>
    <tbody>
      ${row("(L(w + ε) − L(w − ε)) / 2ε", numerical)}
      ${row(html`<code>${gradient}</code>, by hand`, handWritten)}
      <tr><th scope="row">difference</th><td>${read(check.difference)}</td></tr>
    </tbody>
  </table>`;
}
