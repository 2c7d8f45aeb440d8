import {html} from "htl";
import type {ChoiceQuestion} from "../../workbook/predict/predict.js";

/** What forward has to keep for backward: to be read off the gradients' formulas, before the two are seen as a class. */
export const keepQuestion: ChoiceQuestion = {
  id: "keep-for-backward",
  question: "Which of its quantities must forward keep, so that backward can compute all its gradients?",
  options: ["Only output", "sig1 and output", "data, sig1 and output", "data, lin1, sig1, lin2 and output"],
  answer: 2,
  explanation: html`<div>
    <p><code>gradOutput</code> needs <code>output</code>. <code>gradW2</code> needs <code>sig1</code>, and so does
    <code>gradLin1</code>, for the sigmoid’s derivative. <code>gradW1</code> needs the images again: they come from
    outside, as an argument of <code>forward</code>, and <code>forward</code> keeps them as <code>data</code>. Nothing needs
    <code>lin1</code>, and <code>lin2</code> is <code>output</code>.</p>
    <p>The gradients of the parameters are fields too, for <code>update</code>. <code>target</code> and the learning rate come
    from outside and are needed in one call only: they stay arguments.</p>
  </div>`
};

/** How far the two versions come apart in one step: an order of magnitude to commit to before the comparison. */
export const differenceQuestion: ChoiceQuestion = {
  id: "difference-after-a-step",
  question: "How far are the parameters of the two versions apart after the step?",
  options: [
    "Not at all: all numbers are the same",
    "About 10⁻¹⁶, one rounding",
    "About 10⁻¹², many roundings",
    "About 0.001"
  ],
  answer: 0,
  explanation: html`<div><p>Rounding is not chance. The same operation on the same two numbers is rounded in the same way each
  time. The class does the same operations as the functions, in the same order: only the places where the results are kept
  have changed. So there is nothing from which a difference could grow.</p></div>`
};
