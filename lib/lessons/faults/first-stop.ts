import {html} from "htl";
import type {ChoiceQuestion} from "../../workbook/predict/predict.js";
import type {Card} from "./card.js";
import {saidOf} from "./said.js";

/** The question where Python stops first, answered by the record of the listing's first run. */
export function firstStop(card: Card): ChoiceQuestion {
  const [said] = card.steps[0].symptoms;
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
      object works. The loop then asks how often it shall run, and nobody has said so.</p>
      ${saidOf(said)}
      <p class="said-where">Recorded with Python ${card.python} and NumPy ${card.numpy}.</p>
      <p>Such missing names are quickly told and quickly mended. The four faults lie deeper.</p>
    </div>`
  };
}
