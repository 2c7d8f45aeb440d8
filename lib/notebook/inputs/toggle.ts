import {html} from "htl";
import {asInput, type Input} from "./input.js";

/** What a box to tick is called, and whether it is ticked. */
export interface ToggleOptions {
  readonly label: string | Node;
  readonly value: boolean;
}

/** Yes or no: `const log = view(toggle({label: "Logarithmic", value: true}))`. */
export function toggle({label, value}: ToggleOptions): Input<boolean> {
  const box = html`<input type="checkbox" checked=${value}>` as HTMLInputElement;
  return asInput(html`<span class="toggle"><label>${box} ${label}</label></span>`, {
    get: () => box.checked,
    set(next) {
      box.checked = next;
    }
  });
}
