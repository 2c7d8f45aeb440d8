import {html} from "htl";
import type {Card} from "./card.js";
import {faultReport} from "./fault-report.js";
import {FAULTS, faultOf} from "./faults.js";
import {FRESH, giveHint, type Hunt, hidden, hintsOf, pick, showNext} from "./hunt.js";
import {keepHunt, recallHunt} from "./kept-hunt.js";
import {pressableListing} from "./listing.js";
import {mendedCard} from "./mended-card.js";

const WELCOME = "Press a line that you think is wrong. With the keyboard: arrow keys, then Enter.";

/**
 * The hunt for the four faults: a listing to press, hints, and for each fault that was found its report. When all
 * are found, the mended class. What was found is kept in this browser.
 */
export function faultHunt(card: Card): HTMLElement {
  let hunt = recallHunt();
  const counter = html`<b class="hunt-count"></b>`;
  const words = html`<div class="hunt-words" role="status">${WELCOME}</div>`;
  const reports = html`<div></div>`;
  const listing = pressableListing(card.asWritten, "The class as the card writes it", (index) => {
    const picked = pick(hunt, card.asWritten[index].trim());
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
      : `${said} That was the last one: the mended class is below.`;
    draw();
  }

  function draw(): void {
    const left = hidden(hunt);
    counter.textContent = `${FAULTS.length - left.length} of ${FAULTS.length} faults found`;
    hint.disabled = left.length === 0;
    show.disabled = left.length === 0;
    listing.mark(marks(card, hunt));
    reports.replaceChildren(
      ...hunt.found.map(({id}) => faultReport(card, faultOf(id))),
      ...(left.length ? [] : [mendedCard(card)])
    );
  }

  draw();
  return html`<div class="hunt">
    <div class="hunt-desk">${counter}<span class="hunt-buttons">${hint} ${show} ${reset}</span>${words}</div>
    ${listing.element}${reports}
  </div>`;
}

/** What is said behind each line in which a found fault can be seen. */
function marks(card: Card, {found}: Hunt): Map<number, string> {
  const said = new Map<number, string>();
  for (const {id, shown} of found) {
    const {lines, short} = faultOf(id);
    for (const line of lines) {
      const index = card.asWritten.findIndex((written) => written.trim() === line);
      said.set(index, [said.get(index), `${shown ? "shown" : "found"}: ${short}`].filter(Boolean).join("; "));
    }
  }
  return said;
}
