import {html} from "htl";
import {read, whole} from "../../charts/number.js";
import {asInput, type Input} from "./input.js";

/** What a slider is called, and how far it goes. */
export interface SliderOptions {
  readonly label: string | Node;
  readonly lowest: number;
  readonly highest: number;
  readonly value: number;
  /** One press of an arrow key; on a logarithmic slider, in powers of ten (0.01, or 2.3 %, when left out). */
  readonly step?: number;
  /** Linear when left out; a logarithmic slider gives three significant digits. */
  readonly scale?: "linear" | "log";
  /** How the value is written beside the label: whole where the steps are, else with three significant digits. */
  readonly format?: (value: number) => string;
}

const LOG_STEP = 0.01;

/** A number on a slider: `const rate = view(slider({label: "Learning rate", lowest: 0.001, highest: 1, value: 0.02, scale: "log"}))`. */
export function slider({
  label,
  lowest,
  highest,
  value,
  scale = "linear",
  step = scale === "log" ? LOG_STEP : 1,
  format = Number.isInteger(step) ? whole : read
}: SliderOptions): Input<number> {
  if (!(lowest < highest && (scale === "linear" || lowest > 0))) {
    throw new RangeError(
      `slider: expected lowest < highest, above 0 on a log scale; got ${lowest} and ${highest}`
    );
  }
  const {place, valueAt} = SCALES[scale];
  const range =
    html`<input type="range" min=${place(lowest)} max=${place(highest)} step=${step}>` as HTMLInputElement;
  const output = html`<output></output>`;
  let now = value;
  const show = () => {
    output.textContent = format(now);
    range.setAttribute("aria-valuetext", output.textContent);
  };
  const set = (next: number) => {
    now = next;
    range.value = String(place(next));
    show();
  };
  range.addEventListener("input", () => {
    now = valueAt(range.valueAsNumber);
    show();
  });
  set(value);
  const element = html`<div class="control slider">
    <label>${label} <span class="slider-track">${range}</span></label>${output}
  </div>`;
  return asInput(element, {get: () => now, set});
}

const SCALES = {
  linear: {place: (value: number) => value, valueAt: (place: number) => place},
  log: {place: Math.log10, valueAt: (place: number) => Number((10 ** place).toPrecision(3))}
};
