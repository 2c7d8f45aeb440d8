import {html} from "htl";
import {type Matrix, shape} from "../../array/matrix.js";
import {moments} from "../../array/moments.js";
import {norm} from "../../array/norm.js";
import {percent, read} from "../../charts/number.js";
import {productShapes} from "../../charts/shapes.js";
import {saturatedShare} from "../../network/saturation.js";
import {predictChoice} from "../../workbook/predict/predict.js";

/** What becomes of data · w1 when its factors are swapped? */
export function swapQuestion(data: Matrix, w1: Matrix): HTMLElement {
  const left = {name: "data", rows: data.rows, cols: data.cols};
  const right = {name: "w1", rows: w1.rows, cols: w1.cols};
  const result = {name: "data · w1", rows: data.rows, cols: w1.cols};
  return predictChoice({
    id: "forward-swap",
    question: `data is ${shape(data)}, and w1 is ${shape(w1)}. Now swap them: what is the shape of w1 · data?`,
    options: [
      `${result.rows} × ${result.cols}, as before`,
      `${w1.cols} × ${data.rows}`,
      `${w1.rows} × ${data.cols}`,
      "there is no such product"
    ],
    answer: 3,
    explanation:
      "The two inner sides must be equal: the products are summed along them, and they disappear. The two outer sides stay. In data · w1 the inner sides meet, and one row for each image and one column for each hidden unit stay. In w1 · data they do not meet.",
    reveal: () =>
      html`<div>${productShapes({left, right, result})}${productShapes({left: right, right: left})}</div>`
  });
}

const LIMITS = [0.05, 0.3, 0.95];

/** Which share of sig1 is saturated? */
export function saturationQuestion(data: Matrix, lin1: Matrix, sig1: Matrix): HTMLElement {
  const share = saturatedShare(sig1);
  const inkNorm = norm(data) / Math.sqrt(data.rows);
  return predictChoice({
    id: "forward-saturation",
    question: `Of all the entries of sig1, ${sig1.rows} images times ${sig1.cols} units, what share is saturated?`,
    options: ["under 5 %", "from 5 to 30 %", "from 30 to 95 %", "over 95 %"],
    answer: LIMITS.filter((limit) => share > limit).length,
    explanation: `It is ${percent(share)}. A sum of products with weights of standard deviation 1 has a standard deviation of √Σ data², which is ${read(inkNorm)} for these images; that of lin1 comes out at ${read(moments(lin1).deviation)}. The sigmoid is within 0.01 of its ends as soon as lin1 is beyond ±4.6, and so many of these sums are.`
  });
}
