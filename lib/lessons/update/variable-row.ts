import {html} from "htl";
import {shape} from "../../array/matrix.js";
import {summary} from "../../array/summary.js";
import {type MatrixKind, matrixPicture} from "../../charts/matrix-picture.js";
import {read} from "../../charts/number.js";
import type {Variable} from "./epoch-walk.js";

/** One variable of the program in a row: name, shape, smallest, mean and largest entry, and a small picture. */
export function variableRow({name, value}: Variable): HTMLElement {
  const {lowest, mean, highest} = summary(value);
  const numbers = value.data.length === 1 ? {value: mean} : {min: lowest, mean, max: highest};
  return html`<li class="variable" data-quantity=${name}>
    <span class="variable-name"><code>${name}</code> <span class="variable-shape">${value.data.length === 1 ? "one number" : shape(value)}</span></span>
    <dl>${Object.entries(numbers).map(([what, x]) => html`<div><dt>${what}</dt><dd>${read(x)}</dd></div>`)}</dl>
    ${value.data.length === 1 ? "" : matrixPicture(value, {name, kind: kindOf(name), zoom: 1}).canvas}
  </li>`;
}

/** How a variable is coloured: pixels and one-hot rows as ink, sigmoid's results as activations, gradients, all else signed. */
export function kindOf(name: string): MatrixKind {
  if (name === "data" || name === "target") return "ink";
  if (name.startsWith("grad")) return "gradient";
  return name === "sig1" ? "activation" : "signed";
}
