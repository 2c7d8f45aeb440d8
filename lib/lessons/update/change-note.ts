import {html} from "htl";
import {subtract} from "../../array/elementwise.js";
import {type Matrix, shape} from "../../array/matrix.js";
import {summary} from "../../array/summary.js";
import {gradientLegend, shareLegend, signedLegend} from "../../charts/legend.js";
import {type MatrixKind, matrixPicture} from "../../charts/matrix-picture.js";
import {read, whole} from "../../charts/number.js";
import type {Change} from "./epoch-walk.js";
import {kindOf} from "./variable-row.js";

/** What a line did: in a sentence, and as a picture of what is new, or of how far each entry moved. */
export function changeNote({name, value, before, alias}: Change): HTMLElement {
  if (alias) {
    return html`<div><p><code>${name}</code> is <code>${alias}</code> under another name. Nothing was computed.</p></div>`;
  }
  if (value.data.length === 1) {
    return html`<div><p><code>${name}</code> is one number: <b>${read(value.data[0])}</b>. No later line uses it; it is what the gradients are the slope of.</p></div>`;
  }
  return before ? moved(name, subtract(value, before)) : created(name, value);
}

function created(name: string, value: Matrix): HTMLElement {
  const {lowest, mean, highest} = summary(value);
  const about =
    lowest === highest
      ? html`<span>all of them ${read(lowest)}</span>`
      : html`<span>from ${read(lowest)} to ${read(highest)}, ${read(mean)} on average</span>`;
  return html`<div>
    <p><code>${name}</code> is new: ${shape(value)}, ${whole(value.data.length)} numbers, ${about}.</p>
    ${picture(name, value, name)}
  </div>`;
}

function moved(name: string, change: Matrix): HTMLElement {
  const sizes = change.data.map(Math.abs);
  const {mean, highest} = summary({...change, data: sizes});
  return html`<div>
    <p><code>${name}</code> has changed. Its entries moved by ${read(mean)} on average, the farthest by ${read(highest)}.</p>
    ${picture(name, change, `The step of ${name}`)}
  </div>`;
}

function picture(name: string, value: Matrix, title: string): HTMLElement {
  const kind = title === name ? kindOf(name) : "signed";
  const {canvas, limit, order} = matrixPicture(value, {name: title, kind, zoom: 2});
  canvas.setAttribute("data-quantity", name);
  return html`<figure>
    <figcaption>${title}: ${order}</figcaption>
    ${legend(kind, limit)}
    ${canvas}
  </figure>`;
}

function legend(kind: MatrixKind, limit: number): HTMLElement {
  if (kind === "gradient") return gradientLegend(limit, "value");
  return kind === "signed" ? signedLegend(limit, "value") : shareLegend("value", kind);
}
