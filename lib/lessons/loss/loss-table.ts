import {html} from "htl";
import type {MatrixEntry} from "../../charts/entry-layout.js";
import {read} from "../../charts/number.js";
import type {LossPass} from "./loss-pass.js";

/** One image's part of the loss: ten outputs, ten targets, their differences, and the squares that are summed. */
export function lossTable({batch, output, gradOutput}: LossPass, {row, col}: MatrixEntry): HTMLElement {
  const {cols} = output;
  const lines = Array.from({length: cols}, (_, digit) => {
    const i = row * cols + digit;
    const error = output.data[i] - batch.target.data[i];
    return {digit, output: output.data[i], target: batch.target.data[i], error, gradient: gradOutput.data[i]};
  });
  const squares = lines.reduce((sum, {error}) => sum + error * error, 0);
  return html`<div class="table-frame"><table class="loss-table">
    <caption>Image ${row}, a ${batch.labels[row]}: its part of the loss is ½ · ${read(squares)} = ${read(squares / 2)}</caption>
    <thead><tr><th scope="col">digit</th><th scope="col" data-quantity="output">output</th><th scope="col" data-quantity="target">target</th><th scope="col">error</th><th scope="col">error²</th><th scope="col" data-quantity="gradOutput">gradOutput</th></tr></thead>
    <tbody>${lines.map(
      (line) =>
        html`<tr class=${line.digit === col ? "chosen" : null}><th scope="row">${line.digit}</th><td>${read(line.output)}</td><td>${line.target}</td><td>${read(line.error)}</td><td>${read(line.error ** 2)}</td><td>${read(line.gradient)}</td></tr>`
    )}</tbody>
  </table></div>`;
}
