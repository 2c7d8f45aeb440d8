import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import type {MatrixEntry} from "../../charts/entry-layout.js";
import {outputBars} from "../../charts/output-bars.js";
import type {Choice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";

/** The outputs of some images, n × 10, the digits that they say, and the images' labels. */
export interface Outputs {
  readonly output: Matrix;
  readonly answers: ArrayLike<number>;
  readonly labels: ArrayLike<number>;
}

/** The ten outputs of the chosen image beside its target, and what the network reads. */
export function outputDesk({output, answers, labels}: Outputs, entry: Choice<MatrixEntry>): HTMLElement {
  const draw = () => {
    const {row} = entry.value;
    const values = Array.from(output.data.subarray(row * output.cols, (row + 1) * output.cols));
    const [label, digit] = [labels[row], answers[row]];
    const element = outputBars(values, {title: `output[${row}]: one number per digit`, label});
    element.append(
      html`<p class="readout">The largest output is the one for ${digit}: the network reads a ${digit}. The image is a ${label}, so that is ${digit === label ? "correct" : "wrong"}.</p>`
    );
    return element;
  };
  return live(entry, draw, {height: 330});
}
