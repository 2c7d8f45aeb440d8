import {html} from "htl";
import {percent, read} from "../../charts/number.js";
import type {Bench} from "../../speed/bench.js";
import type {ChoiceQuestion} from "../../workbook/predict/predict.js";
import {inkFigure} from "./ink-figure.js";
import type {SpeedSession} from "./speed-session.js";

/** What leaving out the zeros does to the gradients. */
export function zerosQuestion(session: SpeedSession): ChoiceQuestion {
  return {
    id: "skipped-zeros",
    question: `${percent(1 - session.recording.ink)} of the multiplications of the large products will be left out. How far will the gradients be from the naive loop’s?`,
    options: [
      "Exactly as they were, to the last bit",
      "About 10⁻¹⁶ off, one rounding",
      "About 10⁻⁷ off, as with shorter numbers",
      "About one per cent off, the price of the shortcut"
    ],
    answer: 0,
    explanation:
      "A zero times any weight is zero, and a sum to which zero is added stays what it was, to the last bit. What is left is added in the order in which it was before. So nothing is approximated: the work that was left out did nothing.",
    reveal: () => {
      const difference = session.speeds.checked.differences["skip-zeros"]!;
      return html`<p>Largest difference of any gradient, ${session.here ? "measured here" : "as recorded"}: <b>${read(difference)}</b>.</p>`;
    }
  };
}

/** What ink costs: how much longer an image takes when no pixel is zero. */
export function inkQuestion(session: SpeedSession, bench: Bench): ChoiceQuestion {
  const {inks} = session.recording;
  const [fifth, all] = [SPARSE, 1].map((share) => inks.find((point) => point.share === share)!);
  return {
    id: "dense-images",
    question:
      "Take images with ink in all of their pixels, instead of in one out of five. How much longer does the kernel need for one?",
    options: [
      "As long as before",
      "About one and a half times as long",
      "Three to five times as long",
      "About twenty-five times as long"
    ],
    answer: 2,
    explanation: `Each pixel with ink costs the same, so the time grows evenly with the ink: five times the ink would be five times the time, were there not the sigmoid and the small products, which cost the same for every image. When the speeds were recorded, it was ${read(all.seconds / fifth.seconds)} times as long. NumPy multiplies by zeros too, so it takes the same time whatever is in the picture. Where the two lines cross, the advantage is gone.`,
    reveal: () => inkFigure(session, bench)
  };
}

const SPARSE = 0.2; // one of EFFORT.inks
