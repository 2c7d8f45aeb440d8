import {html} from "htl";
import {whole} from "../../charts/number.js";
import type {DigitStore} from "../../digits/digit-store.js";
import type {Session} from "../../workbook/run/session.js";
import {batchChoice} from "./batch-choice.js";
import {imageChoice} from "./image-choice.js";

const MOST_SEED = 4294967295; // 2³² − 1

/** The seed, the number of images, and how many go into an update. Changing any of them starts the run anew. */
export function runChoices(session: Session, store: DigitStore): HTMLElement {
  const seed =
    html`<input type="number" id="seed" min="0" max=${MOST_SEED} step="1" value=${session.choices.seed}>` as HTMLInputElement;
  const refusal = html`<span class="refusal" role="alert"></span>`;
  seed.addEventListener("change", () => {
    const fits = seed.value !== "" && seed.validity.valid;
    refusal.textContent = fits
      ? ""
      : `A seed is a whole number from 0 to ${whole(MOST_SEED)}; the run keeps seed ${session.choices.seed}.`;
    if (fits) session.choose({seed: seed.valueAsNumber});
  });
  return html`<div class="choices">
    <span><label for="seed">Seed of the weights</label> ${seed}</span>
    ${imageChoice(session, store)}
    ${batchChoice(session)}
    ${refusal}
  </div>`;
}
