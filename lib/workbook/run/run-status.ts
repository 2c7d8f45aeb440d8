import {html} from "htl";
import {percent, read, whole} from "../../charts/number.js";
import {asSentence} from "../../files/site-file.js";
import type {EpochRecord} from "../../training/messages.js";
import type {Session} from "./session.js";

const NUMBERS: readonly [name: string, text: (last: EpochRecord, images: number) => string][] = [
  ["epoch", ({epoch}) => whole(epoch)],
  ["loss", ({loss}) => read(loss)],
  ["training images right", ({trainAccuracy}) => percent(trainAccuracy)],
  ["test images right", ({testAccuracy}) => percent(testAccuracy)],
  ["an epoch takes", ({learningRate, milliseconds}) => (learningRate ? duration(milliseconds) : "–")],
  [
    "images a second",
    ({learningRate, milliseconds}, images) => (learningRate ? rounded(images / (milliseconds / 1000)) : "–")
  ]
];

/** Where the run stands, in numbers: epoch, loss, accuracies, how long an epoch takes here; and what trains. */
export function runStatus(session: Session): HTMLElement {
  const values = NUMBERS.map(() => html`<dd>–</dd>`);
  const engine = html`<p class="readout run-engine">–</p>`;
  const {kernelFault} = session;
  const instead = kernelFault ? ` The faster engine cannot run: ${asSentence(kernelFault)}` : "";
  const show = () => {
    const last = session.records.at(-1);
    if (!last) return;
    for (const [i, [, text]] of NUMBERS.entries()) values[i].textContent = text(last, session.choices.images);
    const {engine: name, floats} = session.snapshot!;
    engine.textContent = `Trained here by ${name}, in ${floats}.${instead}`;
  };
  session.subscribe(show);
  show();
  return html`<div>
    <dl class="run-status">${NUMBERS.map(([name], i) => html`<div><dt>${name}</dt>${values[i]}</div>`)}</dl>
    ${engine}
  </div>`;
}

function duration(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** To two digits: more would only flicker. */
function rounded(x: number): string {
  return whole(Number(x.toPrecision(2)));
}
