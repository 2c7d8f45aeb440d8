import {rowLayout, sideLayout, wrappedRowLayout} from "../../charts/entry-layout.js";
import {gradientPicture} from "../../charts/gradient-picture.js";
import type {Gradients} from "../../network/functional.js";
import {NEVER} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";

const UNITS_ACROSS = 20;

/** The gradients that are drawn whole; gradW1 has a component of its own. */
export type PicturedGradient = Exclude<keyof Gradients, "gradW1" | "gradLin2">;

const TITLES: Record<PicturedGradient, string> = {
  gradOutput: "gradOutput, and gradLin2: a row an image, a column a digit",
  gradW2: "gradW2 on its side: a column a hidden unit, a row a digit",
  gradB2: "gradB2: one entry a digit",
  gradSig1: "gradSig1: a row an image, a column a hidden unit",
  gradLin1: "gradLin1: a row an image, a column a hidden unit",
  gradB1: "gradB1: one entry a hidden unit, 20 in a row"
};

/** The picture of one gradient, as it is on the page's batch. */
export function pictureOf(gradients: Gradients, name: PicturedGradient): HTMLElement {
  const gradient = gradients[name];
  const layout =
    name === "gradW2"
      ? sideLayout(gradient)
      : name === "gradB1"
        ? wrappedRowLayout(gradient, 0, UNITS_ACROSS)
        : rowLayout(gradient);
  return live(NEVER, () => gradientPicture(gradient, {name, title: TITLES[name], layout}), {height: 100});
}
