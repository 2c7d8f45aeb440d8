import {sigmoidCurve} from "../../charts/sigmoid-curve.js";
import {NEAR} from "../../network/saturation.js";
import {live} from "../../notebook/live.js";
import type {ForwardLesson} from "./forward-lesson.js";

/** The sigmoid with the chosen image's hidden units on it. */
export function sigmoidDesk({activations, entry}: ForwardLesson): HTMLElement {
  const {lin1, sig1} = activations;
  const draw = (width: number) => {
    const {row, col} = entry.value;
    const units = Array.from({length: lin1.cols}, (_, unit) => ({
      lin1: lin1.data[row * lin1.cols + unit],
      sig1: sig1.data[row * lin1.cols + unit]
    }));
    return sigmoidCurve(units, {width, unit: col, near: NEAR, image: row});
  };
  return live(entry, draw, {height: 320});
}
