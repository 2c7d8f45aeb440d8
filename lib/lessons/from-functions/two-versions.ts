import {html} from "htl";
import {LINE_IDS, LINES, type LineId, type Program, type Step} from "../../network/program.js";
import {roving} from "../../notebook/inputs/roving.js";
import {codeLine} from "../../workbook/program/program-panes.js";
import {spotlight} from "../../workbook/program/spotlight.js";

const STEPS: readonly (readonly [Step, string])[] = [
  ["parameters", "createParameters becomes the constructor"],
  ["forward", "forward"],
  ["backward", "backward"],
  ["update", "update"]
];

/**
 * The TypeScript lines of both versions side by side: the functions' on the left, the methods' on the right. Pointing at
 * a quantity lights it in both; with the keyboard, left and right go from one to the next.
 */
export function twoVersions(program: Program): HTMLElement {
  spotlight();
  const groups = STEPS.map(
    ([step, title]) => html`<tbody>
      <tr><th colspan="3" scope="rowgroup">${title}</th></tr>
      ${LINE_IDS.filter((id) => LINES[id].step === step).map((id) => row(program, id))}
    </tbody>`
  );
  const table = html`<table class="two-versions">
    <colgroup><col><col><col></colgroup>
    <thead><tr><th scope="col">quantity</th><th scope="col">functional</th><th scope="col">class</th></tr></thead>
    ${groups}
  </table>`;
  roving([...table.querySelectorAll<HTMLElement>("td [data-quantity]")]);
  return table;
}

function row(program: Program, id: LineId): HTMLElement {
  const {quantity} = LINES[id];
  return html`<tr>
    <th scope="row"><code data-quantity=${quantity}>${quantity}</code></th>
    <td data-version="functional">${codeLine(program.functional[id].typescript)}</td>
    <td data-version="class">${codeLine(program.class[id].typescript)}</td>
  </tr>`;
}
