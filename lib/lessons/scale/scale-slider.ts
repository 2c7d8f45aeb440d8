import {html} from "htl";
import {read} from "../../charts/number.js";

const LOWEST = -3; // 0.001
const STEP = 0.01; // one press of an arrow key: 2.3 %

/** A slider for what a first weight matrix is multiplied by. */
export interface ScaleSlider {
  readonly element: HTMLElement;
  /** Shows a scale without telling the listener. */
  show(scale: number): void;
}

/** A logarithmic slider, 0.001 to 1, for the scale of `name`: w1 or w2. 1 is as written. */
export function scaleSlider(name: "w1" | "w2", onScale: (scale: number) => void): ScaleSlider {
  const id = `scale-${name}`;
  const slider = html`<input type="range" id=${id} min=${LOWEST} max="0" step=${STEP}>` as HTMLInputElement;
  const value = html`<output for=${id}></output>`;
  const show = (scale: number) => {
    slider.value = String(Math.log10(scale));
    value.textContent = scale === 1 ? "1, as written" : read(scale);
    slider.setAttribute("aria-valuetext", value.textContent);
  };
  slider.addEventListener("input", () => {
    const scale = Number((10 ** slider.valueAsNumber).toPrecision(3));
    show(scale);
    onScale(scale);
  });
  show(1);
  return {
    element: html`<div class="scale-slider"><label for=${id}>Multiply ${html`<code>${name}</code>`} by</label> ${value}${slider}</div>`,
    show
  };
}
