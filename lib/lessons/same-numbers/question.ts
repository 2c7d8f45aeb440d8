import {html} from "htl";
import type {ChoiceQuestion} from "../../workbook/predict/predict.js";

/** How far this browser and NumPy come apart: an order of magnitude to commit to before the comparison. */
export const numpyQuestion: ChoiceQuestion = {
  id: "difference-from-numpy",
  question: "Ten epochs later: how far is the loss here from NumPy’s, divided by the loss?",
  options: [
    "Not at all",
    "About 10⁻¹⁵: the last digit or two",
    "About 10⁻⁸: half of the digits are gone",
    "About 0.001: every epoch makes it worse"
  ],
  answer: 1,
  explanation: html`<div><p>Every sum may differ in its last bit. But the differences have no direction, so most of them cancel, and
  gradient descent does little to enlarge them within ten epochs. So there are two kinds of agreement. The functions and the class
  do the same operations in the same order: they agree to the last bit, and a test may ask for that. NumPy does the same
  mathematics in another order: it agrees to about fifteen digits, and a test has to allow for the rest.</p></div>`
};
