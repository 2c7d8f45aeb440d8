import {html} from "htl";
import {whole} from "../../charts/number.js";
import type {Session} from "../../workbook/run/session.js";

const SIZES = [1000, 256, 64, 16];

/**
 * How many images go into an update: all of them, as the programs do, or a batch. Changing it starts the run anew. Only
 * batches smaller than the images that are chosen can be had; when the images become too few, it says so and takes all.
 */
export function batchChoice(session: Session): HTMLElement {
  const select = html`<select id="batch">
    <option value="">all of them</option>
    ${SIZES.map((size) => html`<option value=${size}>${whole(size)}</option>`)}
  </select>` as HTMLSelectElement;
  select.addEventListener("change", () => {
    session.choose({batch: select.value === "" ? undefined : Number(select.value)});
  });
  const note = html`<span role="status"></span>`;
  const keepSmaller = () => {
    const {images, batch} = session.choices;
    for (const option of [...select.options].slice(1)) option.disabled = Number(option.value) >= images;
    if (batch === undefined || batch < images) return;
    select.value = "";
    note.textContent = `A batch of ${whole(batch)} needs more than ${whole(images)} images: now all of them go into an update.`;
    session.choose({batch: undefined});
  };
  select.addEventListener("change", () => {
    note.textContent = "";
  });
  session.subscribe(keepSmaller);
  keepSmaller();
  return html`<span><label for="batch">Images to an update</label> ${select} ${note}</span>`;
}
