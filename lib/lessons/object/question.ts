import {html} from "htl";
import type {ChoiceQuestion} from "../../workbook/predict/predict.js";

/** What a second update does that no backward has prepared. */
export const hastyQuestion: ChoiceQuestion = {
  id: "second-update",
  question: "You call forward, backward, update, and then update once more. What does the second update do?",
  options: [
    "It is refused: backward has to run first",
    "Nothing: the gradients have been used up",
    "It computes the gradients anew, and takes a step",
    "It takes a second step along the old gradients"
  ],
  answer: 3,
  explanation: html`<div><p>An error is the kind answer. <code>backward</code> without a <code>forward</code> has nothing to work on,
  so the class says so. But a second <code>update</code> has gradients to work with: the old ones. It takes a step along a slope
  that was measured somewhere else, and no field tells the class that this is wrong.</p></div>`
};
