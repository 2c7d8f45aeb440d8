import type {ChoiceQuestion} from "../../workbook/predict/predict.js";

/** The question of what a rate twice as large does to one update. */
export const twiceTheRateQuestion: ChoiceQuestion = {
  id: "twice-the-rate",
  question:
    "One update at learning rate 0.005 lets the loss fall. From the same weights, one update at 0.01 is twice as long a step. How far does the loss fall?",
  options: ["Twice as far", "Farther, but not twice as far", "Just as far", "It does not fall: it rises"],
  answer: 1,
  explanation:
    "Each weight moves twice as far. But on the way the slope becomes gentler, so the second half of the step wins less than the first."
};

/** The question of whether the order of the four updates matters; `reveal` shows what does matter. */
export function updateOrderQuestion(reveal: () => Node): ChoiceQuestion {
  return {
    id: "update-order",
    question: "What if update began with w1 and ended with w2?",
    options: [
      "w1 would take another step",
      "Nothing would change, to the last bit",
      "Only w2 would take another step"
    ],
    answer: 1,
    explanation:
      "All four gradients are there before the first of the four lines runs, and no line reads a parameter that another one writes. Any order gives the same numbers.",
    reveal
  };
}

/** The question of which rate is ahead after ten epochs: not the one that was ahead after the first. */
export const tenEpochsQuestion: ChoiceQuestion = {
  id: "ten-epochs",
  question: "Of these three learning rates, which has the lowest loss on these images after ten epochs?",
  options: ["0.005", "0.01, which has the lowest loss after the first", "0.02"],
  answer: 2,
  explanation:
    "At 0.02 the first step goes too far, across the valley. But the steepest directions are soon done with, and in the gentle ones a longer step gets farther each time. Set the rate to 0.02 above the curve and see."
};
