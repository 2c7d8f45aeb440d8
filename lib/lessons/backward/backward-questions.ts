import {html} from "htl";
import {type Matrix, matrix} from "../../array/matrix.js";
import {read, whole} from "../../charts/number.js";
import {productShapes} from "../../charts/shapes.js";
import {sigmoid} from "../../network/sigmoid.js";
import type {ChoiceQuestion, CurveQuestion} from "../../workbook/predict/predict.js";

/** Which product of `sig1` (n × 200) and `gradLin2` (n × 10) is gradW2: a shape. */
export function productQuestion(n: number): ChoiceQuestion {
  return {
    id: "which-product",
    question: html`<span><code>sig1</code> is n × 200 and <code>gradLin2</code> is n × 10. Which product can be <code>gradW2</code>?</span>`,
    options: ["sig1 · gradLin2", "sig1ᵀ · gradLin2", "gradLin2ᵀ · sig1", "gradLin2 · sig1ᵀ"],
    answer: 1,
    explanation:
      "gradW2 must be 200 × 10, as w2 is. The first product and the last do not exist: their inner sides, 200 and n, or 10 and 200, differ. The third exists and holds the right numbers, but as 10 × 200: the transpose of what is needed. The shape is a check, not a proof: of 200 images, the first product would have fitted too.",
    reveal: () =>
      productShapes({
        left: {name: "sig1ᵀ", rows: 200, cols: n},
        right: {name: "gradLin2", rows: n, cols: 10},
        result: {name: "gradW2", rows: 200, cols: 10}
      })
  };
}

/** How steep the sigmoid is at each lin1: a curve. */
export function slopeQuestion(): CurveQuestion {
  const at = Array.from({length: 161}, (_, i) => -8 + i / 10);
  const slopes = sigmoid(matrix(1, at.length, at)).data.map((s) => s * (1 - s));
  const slopeAt = (x: number) => read(slopes[at.indexOf(x)]);
  return {
    id: "sigmoid-slope",
    question: html`<span>The sigmoid squashes <code>lin1</code> into the range from 0 to 1. How steep is it? Sketch its slope: how fast <code>sig1</code> grows as <code>lin1</code> grows.</span>`,
    x: {label: "lin1", domain: [-8, 8], scale: "linear"},
    y: {label: "slope of the sigmoid", domain: [0, 0.5], scale: "linear"},
    actual: at.map((x, i) => ({x, y: slopes[i]})),
    explanation: `It is a bell, ${slopeAt(0)} high where lin1 is 0. It falls fast to both sides: ${slopeAt(2)} at ±2, ${slopeAt(5)} at ±5. The derivation is below, where the program needs it. Even at its best, a hidden unit passes on a quarter of the gradient that reaches it.`
  };
}

/** The gradient of a weight whose pixel is paper in every image: a sign. */
export function paperQuestion(data: Matrix, gradW1: Matrix): ChoiceQuestion {
  const paper = Array.from({length: data.cols}, (_, pixel) => pixel).filter((pixel) =>
    Array.from({length: data.rows}, (_, i) => data.data[i * data.cols + pixel]).every((ink) => ink === 0)
  );
  const zeros = gradW1.data.filter((x) => x === 0).length;
  return {
    id: "paper-pixel",
    question:
      "A pixel in the corner is paper, 0, in every image of the batch. What is the gradient of its 200 weights?",
    options: ["Positive: they should become smaller", "Negative: they should become larger", "Exactly zero"],
    answer: 2,
    explanation: `Each product in the sum is a pixel times an entry of gradLin1, and every one of these pixels is 0. The weights of a pixel that is always paper never learn: they stay as random as they were drawn. In this batch that is so for ${paper.length} of the ${data.cols} pixels; ${whole(zeros)} entries of gradW1 are exactly zero.`
  };
}

/** The ε that brings the difference quotient of a weight in w1 nearest to its gradient: an order of magnitude. */
export const epsilonQuestion: ChoiceQuestion = {
  id: "best-epsilon",
  question: "Which nudge ε brings the measured slope of a weight in w1 closest to the computed one?",
  options: ["ε = 10⁻²", "ε = 10⁻⁵", "ε = 10⁻⁸", "ε = 10⁻¹²"],
  answer: 1,
  explanation:
    "With a large nudge the loss is not straight between w − ε and w + ε. That truncation shrinks with ε². With a tiny nudge, the two losses agree in almost all of their 16 digits, and the subtraction leaves only the last few, which rounding has spoilt. That round-off grows as ε shrinks. Between them lies a valley."
};
