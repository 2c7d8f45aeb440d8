import {html} from "htl";

/** What a field takes: a number from `lowest` to `highest`, a multiple of `step` (or any, for "any"). */
export interface NumberFieldOptions {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
  readonly step: number | "any";
}

/** A labelled field for a number. Every number that fits is told at once; one that does not is refused in words. */
export function numberField(
  {id, label, value, lowest, highest, step}: NumberFieldOptions,
  onValue: (value: number) => void
): HTMLElement {
  const field =
    html`<input type="number" id=${id} min=${lowest} max=${highest} step=${step} value=${value}>` as HTMLInputElement;
  const refusal = html`<span class="refusal" role="alert"></span>`;
  field.addEventListener("input", () => {
    const fits = field.value !== "" && field.validity.valid;
    const kind = step === 1 ? "a whole number" : "a number";
    refusal.textContent = fits ? "" : `${label}: ${kind} from ${lowest} to ${highest}, please.`;
    if (fits) onValue(field.valueAsNumber);
  });
  return html`<span><label for=${id}>${label}</label> ${field} ${refusal}</span>`;
}
