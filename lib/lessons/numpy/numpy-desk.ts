import {html} from "htl";
import {copyButton} from "../../notebook/inputs/copy-button.js";
import {numberInput} from "../../notebook/inputs/number-input.js";
import {seedInput} from "../../notebook/inputs/seed-input.js";
import {listingSteps} from "./listing-run.js";
import {type ListingChoices, numpyListing} from "./numpy-listing.js";

/** A Python listing with the reader's seed, learning rate and epochs, and beside it what it must print. */
export function numpyDesk(first: ListingChoices): HTMLElement {
  let asked: ListingChoices;
  const listing = html`<pre class="listing" tabindex="0" role="region" aria-label="Python listing"></pre>`;
  const printed = html`<pre class="listing" tabindex="0" role="region" aria-label="What it must print"></pre>`;
  const change = () => {
    const own = {seed: seed.value, learningRate: learningRate.value, epochs: epochs.value};
    asked = own;
    listing.textContent = numpyListing(own);
    print(own, printed, () => asked === own);
  };
  const seed = seedInput("Seed", first.seed);
  const learningRate = numberInput({
    label: "Learning rate",
    value: first.learningRate,
    lowest: 0.0001,
    highest: 1,
    step: "any"
  });
  const epochs = numberInput({label: "Epochs", value: first.epochs, lowest: 1, highest: 20});
  const choices = html`<div class="choices">${seed}${learningRate}${epochs}</div>`;
  choices.addEventListener("input", change);
  change();
  return html`<div class="numpy-desk">
    ${choices}
    ${listing}
    ${copyButton(listing)}
    <p class="listing-title">It must print, as this page computes it now:</p>
    ${printed}
  </div>`;
}

/** Prints line by line, a step of an epoch at a time, for as long as these choices are the ones that are wanted. */
async function print(choices: ListingChoices, place: HTMLElement, wanted: () => boolean): Promise<void> {
  let text = "";
  for (const line of listingSteps(choices)) {
    if (!wanted()) return;
    if (line !== undefined) text += `${line}\n`;
    place.textContent = text;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
