import {html} from "htl";
import {read} from "../../charts/number.js";
import type {Input} from "../../notebook/inputs/input.js";
import type {Session} from "../../workbook/run/session.js";

/** Starts the session's run with the scales that the controls say, and tells that it did. */
export function startButton(session: Session, w1: Input<number>, w2: Input<number>): HTMLElement {
  const note = html`<span role="status"></span>`;
  const start = () => {
    const [scale1, scale2] = [w1.value, w2.value];
    session.choose({scale1, scale2});
    session.play();
    note.textContent = `This page’s run has begun again, with w1 × ${read(scale1)} and w2 × ${read(scale2)}.`;
  };
  return html`<div class="choices"><button type="button" class="primary" onclick=${start}>Train with these weights</button>${note}</div>`;
}
