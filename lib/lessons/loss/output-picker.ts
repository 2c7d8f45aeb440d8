import type {Matrix} from "../../array/matrix.js";
import {type MatrixEntry, rowLayout} from "../../charts/entry-layout.js";
import {entryPicker} from "../../charts/entry-picker.js";
import {gradientLegend} from "../../charts/legend.js";
import {read} from "../../charts/number.js";
import {gradientColours} from "../../charts/theme.js";
import {weightLimit} from "../../charts/weight-limit.js";
import type {Choice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";

/** The picture of gradOutput, n × 10, in which the reader picks one output of one image. */
export function outputPicker(gradOutput: Matrix, picked: Choice<MatrixEntry>): HTMLElement {
  const limit = weightLimit(gradOutput);
  const draw = () => {
    const {row, col} = picked.value;
    return entryPicker(gradOutput, {
      quantity: "gradOutput",
      layout: rowLayout(gradOutput),
      colours: gradientColours(limit),
      entry: picked.value,
      onPick: picked.choose,
      title: "gradOutput: one row per image, one column per digit",
      legend: gradientLegend(limit, "gradient"),
      alternative: `gradOutput, ${gradOutput.rows} × ${gradOutput.cols}. Image ${row}, digit ${col} is picked: ${read(gradOutput.data[row * gradOutput.cols + col])}. Arrow keys pick its neighbours.`
    });
  };
  return live(picked, draw, {height: 320});
}
