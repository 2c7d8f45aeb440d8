import {html} from "htl";
import {outputBars} from "../../charts/output-bars.js";
import {live} from "../../notebook/live.js";
import type {ForwardLesson} from "./forward-lesson.js";

/** The ten outputs of the chosen image beside its target, and what the network reads. */
export function outputDesk({batch, activations, entry}: ForwardLesson): HTMLElement {
  const {output} = activations;
  const draw = () => {
    const {row} = entry.value;
    const values = Array.from(output.data.subarray(row * output.cols, (row + 1) * output.cols));
    const label = batch.labels[row];
    const digit = values.indexOf(Math.max(...values));
    const element = outputBars(values, {title: `output[${row}]: one number a digit`, label});
    element.append(
      html`<p class="readout">The largest output is the one for ${digit}: the network reads a ${digit}. The image is a ${label}, so that is ${digit === label ? "right" : "wrong"}.</p>`
    );
    return element;
  };
  return live(entry, draw, {height: 330});
}
