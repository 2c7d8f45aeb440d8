import type {ChoiceQuestion} from "../../workbook/predict/predict.js";

/** The question of the loss page: whose gradient the program begins with. */
export const whichLossQuestion: ChoiceQuestion = {
  id: "which-loss",
  question: "Which of these losses has exactly (output − target)/n as its gradient?",
  options: [
    "The squared errors, averaged over all 10·n outputs",
    "The squared errors, summed over the ten outputs, averaged over the images",
    "Half the squared errors, summed over the ten outputs, averaged over the images",
    "The distance |output − target|, summed over the ten outputs, averaged over the images"
  ],
  answer: 2,
  explanation:
    "The derivative of error² is 2 · error, so a half is needed to cancel the 2. The average over all 10·n outputs has a slope five times too small: it divides by 10·n where the program divides by n, and keeps the 2. The distance has slope +1 or −1, however far off the output is. The first three point the same way; they differ in how long the step is at the same learning rate."
};

/** The question of how fast the straight line and the loss part. */
export const wholeBowlQuestion: ChoiceQuestion = {
  id: "half-the-nudge",
  question: "Make the nudge ten times smaller. How much smaller is what the gradient misses?",
  options: ["As large as before", "Ten times smaller", "A hundred times smaller", "A thousand times smaller"],
  answer: 2,
  explanation:
    "Call the error x − t = e. The term of one output goes from ½ e² to ½ (e + nudge)². The difference is e · nudge + ½ nudge². The first part is the gradient's. The second is what it misses; divided by n, it is the third number above the curve. Ten times smaller, squared, is a hundred times smaller. Try it: nudge by 10, then by 1."
};
