import type {Matrix} from "../array/matrix.js";
import {shape} from "../array/matrix.js";
import {summary} from "../array/summary.js";
import {matrixLayout} from "./matrix-layout.js";
import {read} from "./number.js";
import {raster} from "./raster.js";
import {activationColours, type ColourTable, gradientColours, inkColours, signedColours} from "./theme.js";
import {weightLimit} from "./weight-limit.js";

/** How the entries are coloured: 0 to 1 as ink, 0 to 1 as activations, signed, or signed as gradients. */
export type MatrixKind = "ink" | "activation" | "signed" | "gradient";

/** The name of the matrix, the colours, and whether it is drawn small or large. */
export interface MatrixPictureOptions {
  readonly name: string;
  readonly kind: MatrixKind;
  readonly zoom: 1 | 2;
}

/** A small picture of a whole matrix. `limit` is the value at the ends of a diverging scale; `order` says what lies where. */
export interface MatrixPicture {
  readonly canvas: HTMLCanvasElement;
  readonly limit: number;
  readonly order: string;
}

/** A matrix of the program at a glance, with a text alternative made from its entries. */
export function matrixPicture(a: Matrix, {name, kind, zoom}: MatrixPictureOptions): MatrixPicture {
  const {width, height, dot, order, valueAt} = matrixLayout(a, zoom);
  const values = Float64Array.from({length: width * height}, (_, i) =>
    valueAt(i % width, Math.floor(i / width))
  );
  const limit = kind === "signed" || kind === "gradient" ? weightLimit(a) : 1;
  const canvas = raster(width, height, (x, y) => values[y * width + x], COLOURS[kind](limit));
  canvas.style.width = `${dot[0] * width}px`;
  canvas.style.height = `${dot[1] * height}px`;
  const {lowest, highest} = summary(a);
  canvas.setAttribute("role", "img");
  canvas.setAttribute(
    "aria-label",
    `${name}, ${shape(a)}, from ${read(lowest)} to ${read(highest)}; ${order}.`
  );
  return {canvas, limit, order};
}

const COLOURS: Record<MatrixKind, (limit: number) => ColourTable> = {
  ink: inkColours,
  activation: activationColours,
  signed: signedColours,
  gradient: gradientColours
};
