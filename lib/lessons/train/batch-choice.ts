import {html} from "htl";
import {whole} from "../../charts/number.js";
import type {Session} from "../../workbook/run/session.js";

const SIZES = [1000, 256, 64, 16];

/** How many images go into an update: all of them, as the programs do, or a batch. Changing it starts the run anew. */
export function batchChoice(session: Session): HTMLElement {
  const select = html`<select id="batch">
    <option value="">all of them</option>
    ${SIZES.map((size) => html`<option value=${size}>${whole(size)}</option>`)}
  </select>` as HTMLSelectElement;
  select.addEventListener("change", () => {
    session.choose({batch: select.value === "" ? undefined : Number(select.value)});
  });
  return html`<span><label for="batch">Images to an update</label> ${select}</span>`;
}
