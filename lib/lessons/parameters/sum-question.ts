import {histogram} from "../../array/histogram.js";
import type {Matrix} from "../../array/matrix.js";
import {moments} from "../../array/moments.js";
import {read} from "../../charts/number.js";
import * as Plot from "../../charts/plot.js";
import {predictChoice} from "../../workbook/predict/predict.js";

const END = 50; // beyond it lies one sum of 150 weights in 20,000

/** How large is a sum of so many weights? `sums` holds one of them for each hidden unit, 1 × 200. */
export function sumQuestion(sums: Matrix, summed: number): HTMLElement {
  const root = Math.sqrt(summed);
  return predictChoice({
    id: "weight-sum",
    question: `Each entry of sums is ${summed} weights of one hidden unit, added up. Some are positive, some negative. How far from 0 is such a sum, typically?`,
    options: [
      "about 1: they cancel",
      `about ${root.toFixed(0)}`,
      `about ${summed / 2}`,
      `about ${summed}: they add up`
    ],
    answer: 1,
    explanation: `About ${read(moments(sums).deviation)}: that is the standard deviation of these ${sums.cols} sums. When independent random numbers are added, their variances add up. One weight has a variance of 1, a sum of ${summed} of them has ${summed}, and its standard deviation is √${summed} = ${read(root)}.`,
    reveal: () =>
      Plot.plot({
        title: `The ${sums.cols} sums of ${summed} weights, by value`,
        height: 200,
        x: {label: "sum"},
        y: {label: "sums", grid: true},
        marks: [Plot.rectY(histogram(sums, 20, -END, END), {x1: "from", x2: "to", y: "count", tip: true})]
      })
  });
}
