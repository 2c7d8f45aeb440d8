import {html} from "htl";
import {whole} from "../../charts/number.js";
import type {Changing} from "../live.js";

/** What a number input is called, how far it goes, and what it follows and changes. */
export interface NumberInputOptions {
  readonly id: string;
  readonly label: string;
  /** The largest whole number; the smallest is 0. */
  readonly most: number;
  /** What is chosen now; asked again whenever `source` changes. */
  readonly value: () => number;
  readonly source: Changing;
  readonly onChoose: (value: number) => void;
}

/** A labelled input for a whole number from 0 to `most`. What is not one is refused in words, and the old one kept. */
export function numberInput(options: NumberInputOptions): HTMLElement {
  const {id, label, most, value, source, onChoose} = options;
  const input = html`<input type="number" id=${id} min="0" max=${most} step="1">` as HTMLInputElement;
  const refusal = html`<span class="refusal" role="alert"></span>`;
  const show = () => {
    if (input.valueAsNumber !== value()) input.value = String(value());
    refusal.textContent = "";
  };
  input.addEventListener("input", () => {
    const fits = input.value !== "" && input.validity.valid;
    if (fits) onChoose(input.valueAsNumber);
    refusal.textContent = fits ? "" : `A whole number from 0 to ${whole(most)}; ${value()} is kept.`;
  });
  input.addEventListener("blur", show);
  source.subscribe(show);
  show();
  return html`<span class="number-input"><label for=${id}>${label}</label> ${input}${refusal}</span>`;
}
