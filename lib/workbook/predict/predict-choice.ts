import {html} from "htl";
import type {Input} from "../../notebook/inputs/input.js";
import {prediction} from "./prediction.js";

/** A question with answers to choose from: a shape, a sign, an order of magnitude. */
export interface ChoiceQuestion {
  /** Unlike every other question's: the answer is kept under it. */
  readonly id: string;
  readonly question: Node | string;
  readonly options: readonly string[];
  /** The place of the right one among the options. */
  readonly answer: number;
  /** Why it is so; the reader sees it whatever was chosen. */
  readonly explanation: Node | string;
  /** Makes what is shown below the explanation: the number, the figure. */
  readonly reveal?: () => Node;
}

/**
 * Asks for a choice and, once the reader has committed to one, shows the right one and why. Its value is the place of the
 * chosen one, undefined before.
 */
export function predictChoice({
  id,
  question,
  options,
  answer,
  explanation,
  reveal
}: ChoiceQuestion): Input<number | undefined> {
  const radios = options.map(
    (_, i) => html`<input type="radio" name=${`predict-${id}`} value=${i} required>` as HTMLInputElement
  );
  const labels = options.map((option, i) => html`<label>${radios[i]} <span>${option}</span></label>`);
  return prediction<number>({
    id,
    question,
    controls: html`<div class="predict-options">${labels}</div>`,
    fits: (kept): kept is number => Number.isInteger(kept) && (kept as number) in options,
    chosen() {
      const choice = radios.findIndex(({checked}) => checked);
      return choice < 0 ? undefined : choice;
    },
    show(committed) {
      radios.forEach((radio, i) => {
        radio.checked = i === committed;
        labels[i].classList.toggle("predict-answer", committed !== undefined && i === answer);
      });
    },
    outcome: (choice) => html`<div>
      <p>Your answer: <b>${options[choice]}</b>. ${choice === answer ? "Right." : html`<span>Not quite: <b>${options[answer]}</b>.</span>`}</p>
      <div class="predict-why">${explanation}</div>
      ${reveal?.()}
    </div>`
  });
}
