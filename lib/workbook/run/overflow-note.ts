import {html} from "htl";
import {read} from "../../charts/number.js";
import type {Session} from "./session.js";

const LARGEST = {float32: (2 - 2 ** -23) * 2 ** 127, float64: Number.MAX_VALUE};

/** Nothing while all is well. When the run has overflowed: what happened, in words, and the ways back. */
export function overflowNote(session: Session): HTMLElement {
  const note = html`<div class="overflow-note" role="alert"></div>`;
  let told: unknown;
  const show = () => {
    const news = session.failure ?? session.snapshot?.overflow;
    if (news === told) return;
    told = news;
    note.replaceChildren(
      ...(news === undefined ? [] : [session.failure ? broken(session, session.failure) : explain(session)])
    );
  };
  session.subscribe(show);
  return note;
}

function broken(session: Session, message: string): HTMLElement {
  const again = html`<button type="button" class="primary">Try again</button>`;
  again.addEventListener("click", () => session.reset());
  return html`<div><p><b>The training has stopped.</b> ${message}</p><p>${again}</p></div>`;
}

function explain(session: Session): HTMLElement {
  const {records, snapshot, choices} = session;
  const {quantity, epoch} = snapshot!.overflow!;
  const best = records.reduce((a, b) => (b.loss < a.loss ? b : a));
  const calm = calmRate(session, best.epoch);
  return html`<div>
    <p><b>Overflow: at epoch ${epoch}, <code>${quantity}</code> became too large for a ${snapshot!.floats} number</b>
    (the largest is ${read(LARGEST[snapshot!.floats])}; the loss itself is added up in float64, where it may be larger). The run has
    stopped. The figures show epoch ${epoch - 1}, the last one in which every number fitted.</p>
    <p>Each epoch at learning rate ${read(choices.learningRate)} steps over the bottom of the bowl and lands higher on the other
    side than it began. There the gradient is larger, and so is the next step.</p>
    <p><button type="button" class="primary" onclick=${() => session.goBack(calm)}>Go back to epoch ${best.epoch}, at learning rate ${read(calm)}</button>
    <button type="button" onclick=${() => session.reset()}>Reset to the first weights</button></p>
  </div>`;
}

/** Half of the limit where it was measured at that epoch; otherwise a hundredth of the rate that overflowed. */
function calmRate({snapshot, learningRate}: Session, epoch: number): number {
  const {limit} = snapshot!;
  return Number((limit?.epoch === epoch ? limit.rate / 2 : learningRate / 100).toPrecision(3));
}
