import {html} from "htl";
import type {DigitStore} from "../../digits/digit-store.js";
import {seedInput} from "../../notebook/inputs/seed-input.js";
import type {Session} from "../../workbook/run/session.js";
import {batchChoice} from "./batch-choice.js";
import {imageChoice} from "./image-choice.js";

/** The seed, the number of images, and how many go into an update. Changing any of them starts the run anew. */
export function runChoices(session: Session, store: DigitStore): HTMLElement {
  const seed = seedInput("Seed of the weights", session.choices.seed);
  seed.addEventListener("change", () => session.choose({seed: seed.value})); // not while it is being typed
  return html`<div class="choices">
    ${seed}
    ${imageChoice(session, store)}
    ${batchChoice(session)}
  </div>`;
}
