import {html} from "htl";
import {copyButton} from "../../notebook/inputs/copy-button.js";
import {numberField} from "../../notebook/inputs/number-field.js";
import {listingSteps} from "./listing-run.js";
import {type ListingChoices, numpyListing} from "./numpy-listing.js";

const MOST_SEED = 4294967295; // 2³² − 1

/** A Python listing with the reader's seed, learning rate and epochs, and beside it what it must print. */
export function numpyDesk(first: ListingChoices): HTMLElement {
  let choices = first;
  const listing = html`<pre class="listing" tabindex="0" role="region" aria-label="Python listing"></pre>`;
  const printed = html`<pre class="listing" tabindex="0" role="region" aria-label="What it must print"></pre>`;
  const change = (next: Partial<ListingChoices>) => {
    choices = {...choices, ...next};
    listing.textContent = numpyListing(choices);
    print(choices, printed, (asked) => asked === choices);
  };
  const fields = [
    numberField(
      {id: "numpy-seed", label: "Seed", value: first.seed, lowest: 0, highest: MOST_SEED, step: 1},
      (seed) => change({seed})
    ),
    numberField(
      {
        id: "numpy-rate",
        label: "Learning rate",
        value: first.learningRate,
        lowest: 0.0001,
        highest: 1,
        step: "any"
      },
      (learningRate) => change({learningRate})
    ),
    numberField(
      {id: "numpy-epochs", label: "Epochs", value: first.epochs, lowest: 1, highest: 20, step: 1},
      (epochs) => change({epochs})
    )
  ];
  change({});
  return html`<div class="numpy-desk">
    <div class="choices">${fields}</div>
    ${listing}
    ${copyButton(listing)}
    <p class="listing-title">It must print, as this page computes it now:</p>
    ${printed}
  </div>`;
}

/** Prints line by line, a step of an epoch at a time, for as long as these choices are the ones that are wanted. */
async function print(
  choices: ListingChoices,
  place: HTMLElement,
  wanted: (choices: ListingChoices) => boolean
): Promise<void> {
  let text = "";
  for (const line of listingSteps(choices)) {
    if (!wanted(choices)) return;
    if (line !== undefined) text += `${line}\n`;
    place.textContent = text;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
