import type {ChoiceQuestion} from "../../workbook/predict/predict.js";

/** What the workbook's class does when it is called out of order. */
export const refusalQuestion: ChoiceQuestion = {
  id: "backward-too-early",
  question: "You make a new object of this workbook’s class, and backward is your first call. What happens?",
  options: [
    "It sets every gradient to zeros",
    "It sets every gradient to not-a-number",
    "It stops somewhere inside, over a field that is undefined",
    "It refuses, and names the call that is missing"
  ],
  answer: 3,
  explanation:
    "The original stops where it first reads a field that isn’t there, and names the field. This class looks before it computes anything, and names what you should have done: whoever reads the error knows what to change."
};
