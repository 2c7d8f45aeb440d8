import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import type {Net} from "../../network/net.js";
import {type Fields, fieldStates, fieldsOf} from "../../workbook/fields/fields.js";
import {fieldsTable} from "../../workbook/fields/fields-table.js";

const RATE = 0.02;

/** One call of the walk, and what to look at after it. */
interface Call {
  readonly code: string;
  readonly words: string;
  readonly run: (net: Net) => void;
}

/** What the walk calls and what it is called with: the page's own. */
export interface FieldsWalkOptions {
  readonly createNet: () => Net;
  readonly data: Matrix; // n × 784
  readonly target: Matrix; // n × 10
}

/** An object's life, call by call, with Back and Next: which fields are there after each call. */
export function fieldsWalk({createNet, data, target}: FieldsWalkOptions): HTMLElement {
  const calls: Call[] = [
    {
      code: "const net = createNet()",
      words: "The constructor draws the weights: they are the object’s own from the beginning.",
      run() {}
    },
    {
      code: "net.forward(data)",
      words: "forward keeps the images as data, and everything that it computes.",
      run: (net) => net.forward(data)
    },
    {
      code: "net.backward(target)",
      words:
        "backward reads some of those fields and sets a gradient for each quantity. No parameter has changed yet.",
      run: (net) => net.backward(target)
    },
    {
      code: `net.update(${RATE})`,
      words: "update changes four fields, and only those. All the others still belong to the old weights.",
      run: (net) => net.update(RATE)
    },
    {
      code: "net.forward(data)",
      words: "The second epoch begins: forward writes over its fields. The gradients are still the old ones.",
      run: (net) => net.forward(data)
    }
  ];
  const net = createNet();
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
