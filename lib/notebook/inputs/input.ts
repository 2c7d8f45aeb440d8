import type {Choice} from "../change.js";

/**
 * A control: an element with a value, which sends an `input` event when its reader has changed it. So it can stand in a
 * cell as `const rate = view(slider({…}))`. Setting its value shows the new one and sends nothing.
 */
export type Input<T> = HTMLElement & {value: T};

/** Makes an element a control, by the way in which its value is read and shown. */
export function asInput<T>(element: HTMLElement, value: {get(): T; set(next: T): void}): Input<T> {
  Object.defineProperty(element, "value", value);
  return element as Input<T>;
}

/**
 * Lets a control and a choice follow each other, for figures that share what was chosen; gives the control. When the choice
 * is made elsewhere, the control sends `input` too: a cell that names its value follows whoever chose.
 */
export function bound<T>(input: Input<T>, choice: Choice<T>): Input<T> {
  const differ = () => !Object.is(input.value, choice.value);
  input.addEventListener("input", () => {
    if (differ()) choice.choose(input.value);
  });
  choice.subscribe(() => {
    if (!differ()) return;
    input.value = choice.value;
    input.dispatchEvent(new Event("input", {bubbles: true}));
  });
  input.value = choice.value;
  return input;
}
