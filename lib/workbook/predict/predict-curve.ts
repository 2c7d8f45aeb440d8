import {html} from "htl";
import type {Axis, PlotPoint} from "../../charts/plot-frame.js";
import {sketch} from "../../charts/sketch.js";
import {sketchAndCurve} from "../../charts/sketch-and-curve.js";
import {createSignal} from "../../notebook/change.js";
import {live} from "../../notebook/live.js";
import {prediction} from "./prediction.js";

const HANDLES = 7;

/** A curve that the reader sketches before it is drawn. */
export interface CurveQuestion {
  /** Unlike every other question's: the answer is kept under it. */
  readonly id: string;
  readonly question: Node | string;
  readonly x: Axis;
  readonly y: Axis;
  /** What really happens, in the numbers of the axes; inside of their domains. */
  readonly actual: readonly PlotPoint[];
  /** Why it is so; the reader sees it whatever was sketched. */
  readonly explanation: Node | string;
}

/** Asks for a sketch of a curve and, once the reader has committed to it, draws the real one over it. */
export function predictCurve({id, question, x, y, actual, explanation}: CurveQuestion): HTMLElement {
  const title = `${y.label} by ${x.label}`;
  let sketched: number[] | undefined;
  let committed: readonly number[] | undefined;
  const drawn = createSignal();
  const hint = html`<p class="predict-hint">Draw across the frame, or move the handles one by one with Tab and the arrow keys.</p>`;
  const draw = (width: number) => {
    if (committed) return sketchAndCurve(committed, actual, {title, width, x, y});
    const onSketch = (heights: number[]) => {
      sketched = heights;
      hint.classList.remove("predict-missing");
    };
    return sketch(sketched ?? Array(HANDLES).fill(0.5), {title, width, x, y, onSketch});
  };
  return prediction<number[]>({
    id,
    question,
    controls: html`<div>${hint}${live(drawn, draw, {height: 310})}</div>`,
    fits: isSketch,
    chosen() {
      hint.classList.toggle("predict-missing", !sketched);
      return sketched;
    },
    show(answer) {
      hint.hidden = answer !== undefined;
      committed = answer;
      sketched = answer && [...answer];
      drawn.tell();
    },
    outcome: () => html`<div class="predict-why">${explanation}</div>`
  });
}

function isSketch(kept: unknown): kept is number[] {
  return (
    Array.isArray(kept) &&
    kept.length === HANDLES &&
    kept.every((height) => typeof height === "number" && height >= 0 && height <= 1)
  );
}
