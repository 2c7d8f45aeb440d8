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

/** Lets a control and a choice follow each other, for figures that share what was chosen; gives the control. */
export function bound<T>(input: Input<T>, choice: Choice<T>): Input<T> {
  input.addEventListener("input", () => choice.choose(input.value));
  choice.subscribe(() => {
    if (!Object.is(input.value, choice.value)) input.value = choice.value;
  });
  input.value = choice.value;
  return input;
}
