import {html} from "htl";
import {read, whole} from "../../charts/number.js";
import {live} from "../../notebook/live.js";
import {origin} from "./origin.js";
import type {SpeedSession} from "./speed-session.js";

/** How long an epoch takes the kernel, by the number of images. */
export function sizeTable(session: SpeedSession): HTMLElement {
  const draw = () => {
    const {sizes} = session.speeds;
    if (sizes.length === 0) return html`<p>There is no kernel to measure here.</p>`;
    return html`<div><div class="number-table"><table>
      <thead><tr><th scope="col">images</th><th scope="col">milliseconds an epoch</th><th scope="col">microseconds an image</th></tr></thead>
      <tbody>${sizes.map(
        ({images, seconds}) =>
          html`<tr><th scope="row">${whole(images)}</th><td>${read(1e3 * seconds)}</td><td>${read((1e6 * seconds) / images)}</td></tr>`
      )}</tbody>
    </table></div>${origin(session)}</div>`;
  };
  return live(session, draw, {height: 220});
}
