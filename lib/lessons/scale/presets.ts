import {html} from "htl";
import type {Input} from "../../notebook/inputs/input.js";

/** First weights to try, by name: what w1 and w2 are multiplied by. */
export type Presets = Readonly<Record<string, readonly [w1: number, w2: number]>>;

/** A button for each; pressing one sets both controls. */
export function presetButtons(presets: Presets, w1: Input<number>, w2: Input<number>): HTMLElement {
  const set = (input: Input<number>, scale: number) => {
    input.value = scale;
    input.dispatchEvent(new Event("input", {bubbles: true}));
  };
  return html`<div class="presets" role="group" aria-label="First weights to try">${Object.entries(
    presets
  ).map(
    ([name, [scale1, scale2]]) =>
      html`<button type="button" onclick=${() => {
        set(w1, scale1);
        set(w2, scale2);
      }}>${name}</button>`
  )}</div>`;
}
