import {html} from "htl";
import {LINES, type LineId, type Program} from "../program.js";
import {codeLine} from "../program-panes.js";
import {spotlight} from "../spotlight.js";

/** The TypeScript lines of both versions side by side: the functions' on the left, the methods' on the right. */
export function twoVersions(program: Program, ids: readonly LineId[]): HTMLElement {
  spotlight();
  return html`<table class="two-versions">
    <thead><tr><th scope="col">quantity</th><th scope="col">functional</th><th scope="col">class</th></tr></thead>
    <tbody>${ids.map((id) => {
      const {quantity} = LINES[id];
      return html`<tr>
        <th scope="row"><code data-quantity=${quantity}>${quantity}</code></th>
        <td data-version="functional">${codeLine(program.functional[id].typescript)}</td>
        <td data-version="class">${codeLine(program.class[id].typescript)}</td>
      </tr>`;
    })}</tbody>
  </table>`;
}
