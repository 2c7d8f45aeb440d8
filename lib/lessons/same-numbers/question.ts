import {html} from "htl";
import type {ChoiceQuestion} from "../../workbook/predict/predict.js";
import {EPOCHS} from "./own-desk.js";

/** How far the two versions come apart: an order of magnitude to commit to before the run. */
export function largestDifferenceQuestion(): ChoiceQuestion {
  return {
    id: "largest-difference",
    question: `How large will the largest difference between the two versions be after ${EPOCHS} epochs?`,
    options: [
      "Exactly 0",
      "About 10⁻¹⁶, one rounding",
      "About 10⁻¹², many roundings",
      "About 0.001, it grows with every epoch"
    ],
    answer: 0,
    explanation: html`<div><p>Rounding is not chance. The same operation on the same two numbers is rounded in the same way each
    time. The class does the very operations of the functions, in the very same order: only the places where the results are
    kept have changed. So there is nothing from which a difference could grow. Run both and see.</p></div>`
  };
}
