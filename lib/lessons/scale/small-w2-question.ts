import {percent, read} from "../../charts/number.js";
import type {RecordedRun} from "../../training/recorded-run.js";
import {predictChoice} from "../../workbook/predict/predict.js";

const LIMITS = [0.2, 0.6];

/** How many test images does the network read correctly when only w2 is smaller, and every saturated unit stays so? */
export function smallW2Question(asWritten: RecordedRun, smallW2: RecordedRun): HTMLElement {
  const {epochs} = smallW2.settings;
  const right = smallW2.testAccuracy.at(-1)!;
  return predictChoice({
    id: "scale-small-w2",
    question: `Make w2 a hundred times smaller and leave the hidden layer as it is, with ${percent(smallW2.saturated)} of sig1 saturated. What share of the test images does the network read correctly after ${epochs} epochs?`,
    options: ["under 20 %, as before", "from 20 to 60 %", "over 60 %"],
    answer: LIMITS.filter((limit) => right > limit).length,
    explanation: `It is ${percent(right)}, and ${percent(smallW2.again.testAccuracy)} with seed ${smallW2.again.seed}. The first outputs lie between ${read(smallW2.lowestOutput)} and ${read(smallW2.highestOutput)}, the first loss is ${read(smallW2.loss[0])} instead of ${read(asWritten.loss[0])}. The table further down has this run and six others.`
  });
}
