// Predict, then run: the reader commits to an answer, then sees what is so and why.
export {type ChoiceQuestion, predictChoice} from "./predict-choice.js";
export {type CurveQuestion, predictCurve} from "./predict-curve.js";
