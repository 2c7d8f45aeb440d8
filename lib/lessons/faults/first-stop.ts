import {html} from "htl";
import type {ChoiceQuestion} from "../../workbook/predict/predict.js";
import type {Original} from "./original.js";
import {saidOf} from "./said.js";

/** The question where Python stops first, answered by the record of the listing's first run. */
export function firstStop(original: Original): ChoiceQuestion {
  const [said] = original.steps[0].symptoms;
  return {
    id: "first-stop",
    question: "Where does Python stop first?",
    options: [
      "In the class statement, before an object is made",
      "In __init__, when the object is made",
      "In the first line of the loop, before forward is called",
      "In forward",
      "In backward",
      "In the last line of the loop"
    ],
    answer: 2,
    explanation: html`<div>
      <p>Python reads the class without looking into its methods: their names are looked up when a method runs. Making the
      object works. The loop then asks how often to run, and no line has said so.</p>
      ${saidOf(said)}
      <p class="said-where">Recorded with Python ${original.python} and NumPy ${original.numpy}.</p>
      <p>Missing names are easy to spot and easy to fix. The five faults are not.</p>
    </div>`
  };
}
