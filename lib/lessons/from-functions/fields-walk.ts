import {html} from "htl";
import {RandomState} from "../../array/random-state.js";
import {Net} from "../../network/net.js";
import type {LessonBatch} from "../../workbook/batch/lesson-batch.js";
import {type Fields, fieldStates, fieldsOf} from "../../workbook/fields/fields.js";
import {fieldsTable} from "../../workbook/fields/fields-table.js";

const RATE = 0.02;

/** One call of the walk, and what to look at after it. */
interface Call {
  readonly code: string;
  readonly words: string;
  readonly run: (net: Net) => void;
}

/** An object's life, call by call, with Back and Next: which fields are there after each call. */
export function fieldsWalk({data, target}: Pick<LessonBatch, "data" | "target">): HTMLElement {
  const calls: Call[] = [
    {
      code: "const net = new Net(new RandomState(0))",
      words: "The constructor draws the weights. An object without its parameters would be of no use.",
      run() {}
    },
    {
      code: "net.forward(data)",
      words: "forward keeps the images as x and all that it computes: backward is going to need them.",
      run: (net) => net.forward(data)
    },
    {
      code: "net.backward(target)",
      words:
        "backward reads those fields and sets a gradient for each quantity. No parameter has changed yet.",
      run: (net) => net.backward(target)
    },
    {
      code: `net.update(${RATE})`,
      words:
        "update changes four fields, and only those. All the others now belong to the weights of before.",
      run: (net) => net.update(RATE)
    },
    {
      code: "net.forward(data)",
      words: "The second epoch begins: forward writes over its fields. The gradients are still the old ones.",
      run: (net) => net.forward(data)
    }
  ];
  const net = new Net(new RandomState(0));
  const seen: Fields[] = [fieldsOf(net)]; // after each call that was run
  let at = 0;

  const place = html`<div class="walk-place"></div>`;
  const line = html`<div class="walk-line" role="status"></div>`;
  const back = html`<button type="button" onclick=${() => go(at - 1)}>Back</button>` as HTMLButtonElement;
  const next =
    html`<button type="button" class="primary" onclick=${() => go(at + 1)}>Next call</button>` as HTMLButtonElement;
  const first = html`<button type="button" onclick=${() => go(0)}>First call</button>` as HTMLButtonElement;

  function go(to: number): void {
    if (to < 0 || to >= calls.length) return;
    for (let i = seen.length; i <= to; i++) {
      calls[i].run(net);
      seen.push(fieldsOf(net));
    }
    at = to;
    const {code, words} = calls[at];
    back.setAttribute("aria-disabled", String(at === 0));
    next.setAttribute("aria-disabled", String(at === calls.length - 1));
    line.replaceChildren(
      html`<p>Call ${at + 1} of ${calls.length}: <code>${code}</code></p>`,
      html`<p>${words}</p>`
    );
    place.replaceChildren(
      fieldsTable(fieldStates(seen[at - 1] ?? {}, seen[at]), `The fields of net, on ${data.rows} images.`)
    );
  }

  go(0);
  return html`<div class="walk"><div class="transport" role="group" aria-label="Calls">${back}${next}${first}</div>${line}${place}</div>`;
}
