import {html} from "htl";
import {faultReport} from "./fault-report.js";
import {FAULTS, faultOf} from "./faults.js";
import {fixedClass} from "./fixed-class.js";
import {FRESH, giveHint, type Hunt, hidden, hintsOf, pick, showNext} from "./hunt.js";
import {keepHunt, recallHunt} from "./kept-hunt.js";
import {pressableListing} from "./listing.js";
import type {Original} from "./original.js";

const WELCOME = "Press a line that you think is wrong. With the keyboard: arrow keys, then Enter.";

/**
 * The hunt for the faults: a listing to press, hints, and for each fault that was found its report. When all are
 * found, the fixed class. What was found is kept in this browser.
 */
export function faultHunt(original: Original): HTMLElement {
  let hunt = recallHunt();
  const counter = html`<b class="hunt-count"></b>`;
  const words = html`<div class="hunt-words" role="status">${WELCOME}</div>`;
  const reports = html`<div></div>`;
  const listing = pressableListing(original.asWritten, "The original class", (index) => {
    const picked = pick(hunt, original.asWritten[index].trim());
    go(picked.hunt, picked.words);
  });
  const hint = html`<button type="button" onclick=${() => {
    const next = giveHint(hunt);
    go(next, `Hint ${next.hints} of 3: ${hintsOf(next).at(-1)}`);
  }}>Hint</button>` as HTMLButtonElement;
  const show = html`<button type="button" onclick=${() => {
    const next = showNext(hunt);
    go(next, `Shown: ${faultOf(next.found.at(-1)!.id).name}.`);
  }}>Show me one</button>` as HTMLButtonElement;
  const reset = html`<button type="button" onclick=${() => go(FRESH, WELCOME)}>Start over</button>`;

  function go(next: Hunt, said: string): void {
    hunt = next;
    keepHunt(hunt);
    words.textContent = hidden(hunt).length
      ? said
      : `${said} That was the last one: the fixed class is below.`;
    draw();
  }

  function draw(): void {
    const left = hidden(hunt);
    counter.textContent = `${FAULTS.length - left.length} of ${FAULTS.length} faults found`;
    hint.disabled = left.length === 0;
    show.disabled = left.length === 0;
    listing.mark(marks(original, hunt));
    reports.replaceChildren(
      ...hunt.found.map(({id}) => faultReport(original, faultOf(id))),
      ...(left.length ? [] : [fixedClass(original)])
    );
  }

  draw();
  return html`<div class="hunt">
    <div class="hunt-desk">${counter}<span class="hunt-buttons">${hint} ${show} ${reset}</span>${words}</div>
    ${listing.element}${reports}
  </div>`;
}

/** What is said behind each line in which a found fault can be seen. */
function marks(original: Original, {found}: Hunt): Map<number, string> {
  const said = new Map<number, string>();
  for (const {id, shown} of found) {
    const {lines, short} = faultOf(id);
    for (const line of lines) {
      const index = original.asWritten.findIndex((written) => written.trim() === line);
      said.set(index, [said.get(index), `${shown ? "shown" : "found"}: ${short}`].filter(Boolean).join("; "));
    }
  }
  return said;
}
