import {html} from "htl";
import type {Matrix} from "../../array/matrix.js";
import {type MatrixEntry, wrappedRowLayout} from "../../charts/entry-layout.js";
import {entryPicker} from "../../charts/entry-picker.js";
import {shareLegend, signedLegend} from "../../charts/legend.js";
import {read} from "../../charts/number.js";
import {activationColours, signedColours} from "../../charts/theme.js";
import {weightLimit} from "../../charts/weight-limit.js";
import type {Choice} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";

const ACROSS = 40;
const ACROSS_NARROW = 20;

/** The 200 numbers that lin1 or sig1 (n × 200) has for the chosen image, as cells; one is chosen and read out. */
export function unitRow(name: "lin1" | "sig1", matrix: Matrix, entry: Choice<MatrixEntry>): HTMLElement {
  const limit = weightLimit(matrix);
  const look = {
    lin1: {colours: () => signedColours(limit), legend: () => signedLegend(limit, "lin1")},
    sig1: {colours: activationColours, legend: () => shareLegend("sig1", "activation")}
  }[name];
  const draw = (width: number) => {
    const {row, col} = entry.value;
    const value = read(matrix.data[row * matrix.cols + col]);
    const element = entryPicker(matrix, {
      quantity: name,
      layout: wrappedRowLayout(matrix, row, width < 500 ? ACROSS_NARROW : ACROSS),
      colours: look.colours(),
      entry: {row, col},
      onPick: entry.choose,
      title: `${name}[${row}]: one number per hidden unit, ${matrix.cols} in all`,
      legend: look.legend(),
      alternative: `${name} of image ${row} for ${matrix.cols} hidden units; unit ${col} is ${value}. Arrow keys read the others.`
    });
    element.append(html`<p class="readout">${name}[${row}, ${col}] = ${value}</p>`);
    return element;
  };
  return live(entry, draw, {height: 230});
}
