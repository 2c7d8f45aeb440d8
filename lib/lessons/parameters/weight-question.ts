import type {Matrix} from "../../array/matrix.js";
import {moments} from "../../array/moments.js";
import {read, whole} from "../../charts/number.js";
import {predictChoice} from "../../workbook/predict/predict.js";

const LIMITS = [2, 4, 6];

/** How large is the largest of the first weights? */
export function largestWeightQuestion(w1: Matrix): HTMLElement {
  const {largest} = moments(w1);
  const beyond = w1.data.filter((weight) => Math.abs(weight) > 4).length;
  return predictChoice({
    id: "largest-weight",
    question: `w1 holds ${whole(w1.data.length)} weights from this bell curve. How large is the largest of them, without its sign?`,
    options: ["below 2", "from 2 to 4", "from 4 to 6", "above 6"],
    answer: LIMITS.filter((limit) => largest > limit).length,
    explanation: `It is ${read(largest)}. The bell curve falls off so fast that one draw in about 16,000 lies beyond ±4, and one in about 500 million beyond ±6. Of these ${whole(w1.data.length)} weights, ${beyond} lie beyond ±4.`
  });
}
