import type {Matrix} from "../../array/matrix.js";
import {rowLayout, wrappedRowLayout} from "../../charts/entry-layout.js";
import {gradientPicture} from "../../charts/gradient-picture.js";
import type {Gradients} from "../../network/functional.js";
import {NEVER} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";

const UNITS_ACROSS = 20;

/** The gradients that are drawn here: the page draws gradW2 and gradW1 itself, and gradLin2 is gradOutput. */
export type PicturedGradient = Exclude<keyof Gradients, "gradLin2" | "gradW2" | "gradW1">;

const TITLES: Record<PicturedGradient, string> = {
  gradOutput: "gradOutput, and gradLin2: one row per image, one column per digit",
  gradB2: "gradB2: one entry per digit",
  gradSig1: "gradSig1: one row per image, one column per hidden unit",
  gradLin1: "gradLin1: one row per image, one column per hidden unit",
  gradB1: "gradB1: one entry per hidden unit, 20 in a row"
};

/** The picture of one gradient of the page. */
export function pictureOf(gradient: Matrix, name: PicturedGradient): HTMLElement {
  const layout = name === "gradB1" ? wrappedRowLayout(gradient, 0, UNITS_ACROSS) : rowLayout(gradient);
  return live(NEVER, () => gradientPicture(gradient, {name, title: TITLES[name], layout}), {height: 100});
}
