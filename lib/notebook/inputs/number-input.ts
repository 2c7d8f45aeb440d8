import {html} from "htl";
import {whole} from "../../charts/number.js";
import {asInput, type Input} from "./input.js";

/** What a number field is called, and what it takes. */
export interface NumberInputOptions {
  readonly label: string | Node;
  readonly value: number;
  /** 0 when left out. */
  readonly lowest?: number;
  readonly highest: number;
  /** Whole numbers when left out; any number in the range for "any". */
  readonly step?: number | "any";
}

/**
 * A number that is typed: `const seed = view(numberInput({label: "Seed", value: 0, highest: 100}))`. Every number that fits
 * counts at once; what does not fit is refused in words, and the last one that did is kept.
 */
export function numberInput({
  label,
  value,
  lowest = 0,
  highest,
  step = 1
}: NumberInputOptions): Input<number> {
  const field =
    html`<input type="number" min=${lowest} max=${highest} step=${step} required>` as HTMLInputElement;
  const refusal = html`<span class="refusal" role="alert"></span>`;
  let now = value;
  const set = (next: number) => {
    now = next;
    if (field.valueAsNumber !== next) field.value = String(next);
    refusal.textContent = "";
  };
  field.addEventListener("input", (event) => {
    if (field.validity.valid) return set(field.valueAsNumber);
    event.stopPropagation(); // nothing that counts has changed
    const kind = step === 1 ? "A whole number" : "A number";
    refusal.textContent = `${kind} from ${whole(lowest)} to ${whole(highest)}; ${now} is kept.`;
  });
  field.addEventListener("blur", () => set(now));
  set(value);
  return asInput(html`<span class="number-input"><label>${label} ${field}</label>${refusal}</span>`, {
    get: () => now,
    set
  });
}
