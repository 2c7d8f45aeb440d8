import {html} from "htl";
import {asInput, type Input} from "../../notebook/inputs/input.js";
import {keptAnswer} from "./kept-answer.js";

/** A question that the reader answers before the page does. */
export interface Prediction<Answer> {
  /** Unlike every other question's: the answer is kept under it. */
  readonly id: string;
  readonly question: Node | string;
  /** Where the reader answers. */
  readonly controls: Node;
  /** Whether something that was kept is an answer to this question. */
  readonly fits: (kept: unknown) => kept is Answer;
  /** What the controls say now; undefined while nothing has been chosen. */
  readonly chosen: () => Answer | undefined;
  /** Shows the committed answer in the controls; with undefined, opens them for another. */
  readonly show: (committed: Answer | undefined) => void;
  /** What the reader sees after committing, whatever the answer. */
  readonly outcome: (answer: Answer) => Node;
}

/**
 * A form that asks, takes one answer, keeps it, and then shows what is so. Its value is the answer, undefined until the
 * reader commits to one: in `const guess = view(…)`, the cells that name `guess` wait for it.
 */
export function prediction<Answer>({
  id,
  question,
  controls,
  fits,
  chosen,
  show,
  outcome
}: Prediction<Answer>): Input<Answer | undefined> {
  const kept = keptAnswer(id);
  const ask = html`<fieldset>
    <legend><span class="predict-name">Predict, then run</span> ${question}</legend>
    ${controls}
  </fieldset>` as HTMLFieldSetElement;
  const commit = html`<button type="submit" class="primary">Commit to this answer</button>`;
  const again = html`<button type="button">Try again</button>`;
  const shown = html`<div class="predict-outcome" tabindex="-1"></div>`;
  const form = html`<form class="predict">${ask}${commit}${shown}${again}</form>` as HTMLFormElement;

  let settled: Answer | undefined;
  const settle = (answer: Answer | undefined) => {
    settled = answer;
    ask.disabled = answer !== undefined;
    commit.hidden = answer !== undefined;
    again.hidden = answer === undefined;
    shown.hidden = answer === undefined;
    shown.replaceChildren(...(answer === undefined ? [] : [outcome(answer)]));
    show(answer);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = chosen();
    if (answer === undefined) return;
    kept.keep(answer);
    settle(answer);
    form.dispatchEvent(new Event("input", {bubbles: true}));
    shown.focus({preventScroll: true});
  });
  ask.addEventListener("input", (event) => event.stopPropagation()); // not committed to yet
  again.addEventListener("click", () => {
    kept.forget();
    settle(undefined);
    ask.querySelector<HTMLElement>("input, [tabindex]")?.focus({preventScroll: true});
  });
  const before = kept.recall();
  settle(fits(before) ? before : undefined);
  return asInput(form, {get: () => settled, set: settle});
}
