import {moments} from "../../array/moments.js";
import {norm} from "../../array/norm.js";
import {percent, read} from "../../charts/number.js";
import {productShapes} from "../../charts/shapes.js";
import {saturatedShare} from "../../network/saturation.js";
import {predictChoice} from "../../workbook/predict/predict.js";
import type {ForwardLesson} from "./forward-lesson.js";

/** Which shape has data · w1? */
export function shapeQuestion({batch: {data}, parameters: {w1}}: ForwardLesson): HTMLElement {
  const left = {name: "data", rows: data.rows, cols: data.cols};
  const right = {name: "w1", rows: w1.rows, cols: w1.cols};
  return predictChoice({
    id: "forward-shape",
    question: `data is ${data.rows} × ${data.cols}, and w1 is ${w1.rows} × ${w1.cols}. What is the shape of data · w1?`,
    options: [
      `${w1.rows} × ${data.cols}`,
      `${data.rows} × ${w1.cols}`,
      `${w1.cols} × ${data.rows}`,
      `${data.rows} × ${data.cols}`
    ],
    answer: 1,
    explanation:
      "The two inner sides must be equal: along them the products are summed, and they vanish. The two outer sides stay: one row an image, one column a hidden unit.",
    reveal: () => productShapes({left, right, result: {name: "data · w1", rows: data.rows, cols: w1.cols}})
  });
}

const LIMITS = [0.05, 0.3, 0.95];

/** Which share of sig1 is saturated? */
export function saturationQuestion({batch: {data}, activations}: ForwardLesson): HTMLElement {
  const {lin1, sig1} = activations;
  const share = saturatedShare(sig1);
  const inkNorm = norm(data) / Math.sqrt(data.rows);
  return predictChoice({
    id: "forward-saturation",
    question: `Of all the entries of sig1, ${sig1.rows} images times ${sig1.cols} units, which share is saturated?`,
    options: ["under 5 %", "from 5 to 30 %", "from 30 to 95 %", "over 95 %"],
    answer: LIMITS.filter((limit) => share > limit).length,
    explanation: `It is ${percent(share)}. A sum of products with weights of standard deviation 1 has a standard deviation of √Σ data², which is ${read(inkNorm)} for these images; that of lin1 comes out at ${read(moments(lin1).deviation)}. The sigmoid is within 0.01 of its ends as soon as lin1 lies beyond ±4.6, and so many of these sums do.`
  });
}
