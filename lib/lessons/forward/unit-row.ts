import {html} from "htl";
import {wrappedRowLayout} from "../../charts/entry-layout.js";
import {entryPicker} from "../../charts/entry-picker.js";
import {shareLegend, signedLegend} from "../../charts/legend.js";
import {read} from "../../charts/number.js";
import {activationColours, signedColours} from "../../charts/theme.js";
import {weightLimit} from "../../charts/weight-limit.js";
import {live} from "../../notebook/live.js";
import type {ForwardLesson} from "./forward-lesson.js";

const ACROSS = 40;
const ACROSS_NARROW = 20;

/** The 200 numbers that lin1 or sig1 has for the chosen image, as cells; one is chosen and read out. */
export function unitRow({activations, entry}: ForwardLesson, name: "lin1" | "sig1"): HTMLElement {
  const matrix = activations[name];
  const limit = weightLimit(activations.lin1);
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
      title: `${name}[${row}]: one number a hidden unit, ${matrix.cols} in all`,
      legend: look.legend(),
      alternative: `${name} of image ${row} for ${matrix.cols} hidden units; unit ${col} is ${value}. Arrow keys read the others.`
    });
    element.append(html`<p class="readout">${name}[${row}, ${col}] = ${value}</p>`);
    return element;
  };
  return live(entry, draw, {height: 230});
}
